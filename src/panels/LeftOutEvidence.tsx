import type { ReactNode } from 'react';
import { lastDayOf } from '#domain/knownBy.ts';
import type { Relation } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenPlain } from '#words/timeWords.ts';

/** Which passages do not count because their sources were not out yet. Nothing where all count. */
export function LeftOutEvidence({ relation }: { readonly relation: Relation }): ReactNode {
  const known = useApp((state) => state.known);
  const isTold = useApp((state) => state.told.length > 0);
  const whole = useApp((state) => state.whole);
  const all = whole.relations.get(relation.id)?.evidence ?? [];
  const missing = all.filter((passage) => !relation.evidence.includes(passage));
  if (missing.length === 0) return null;
  if (isTold) return <p className="muted small">{laterWords.told.passagesLeftOut(missing.length, all.length)}</p>;
  if (known === null) return null;
  const sources = [...new Set(missing.map(({ source }) => source))].flatMap((id) => whole.sources.get(id) ?? []);
  const day = lastDayOf(known) ?? Number.POSITIVE_INFINITY;
  const isSure = ({ issuedSpan: { possible } }: Source): boolean => possible[0] !== null && possible[0] > day;
  return (
    <p className="muted small">
      {laterWords.evidence.notYetOut(
        { missing: missing.length, all: all.length },
        sources.every(isSure),
        whenPlain(known),
        sources.map(({ label }) => label),
      )}
    </p>
  );
}
