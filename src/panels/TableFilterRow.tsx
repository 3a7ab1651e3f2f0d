import type { ReactNode } from 'react';
import type { Network } from '#domain/network.ts';
import { type Family, type RelationType, SIGNS } from '#domain/relation.ts';
import { STANDINGS } from '#domain/standing.ts';
import { SHOWN_STATES } from '#domain/timeState.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import type { KindChoice, RelationRow, RowFilters } from './relationRows.ts';

interface TableFilterRowProps {
  readonly rows: readonly RelationRow[];
  readonly filters: RowFilters;
  readonly onFilters: (filters: RowFilters) => void;
}

/** A filter under each heading that can have one: a text that it contains, or one of what there is. */
export function TableFilterRow({ rows, filters, onFilters }: TableFilterRowProps): ReactNode {
  const field = (name: keyof RowFilters): FilterProps => ({
    label: laterWords.table.filters[name],
    value: filters[name],
    // The value is one of those that the field offers, or any text where it takes text.
    onValue: (value) => onFilters({ ...filters, [name]: value }),
  });
  return (
    <tr aria-rowindex={2} className="filter-row">
      <td colSpan={3}>
        <TextFilter {...field('who')} />
      </td>
      <td>
        <Choice {...field('kind')}>
          <KindOptions rows={rows} chosen={filters.kind} />
        </Choice>
      </td>
      <td>
        <TextFilter {...field('about')} />
      </td>
      <td />
      <td>
        <Choice {...field('sure')}>{SHOWN_STATES.map((sure) => option(sure, laterWords.table.sure[sure]))}</Choice>
      </td>
      <td>
        <Choice {...field('sign')}>{SIGNS.map((sign) => option(sign, words.filters.signs[sign]))}</Choice>
      </td>
      <td>
        <Choice {...field('standing')}>{STANDINGS.map((standing) => option(standing, words.evidence.standings[standing]))}</Choice>
      </td>
      <td>
        <TextFilter {...field('sources')} />
      </td>
      <td />
    </tr>
  );
}

interface FilterProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

function TextFilter({ label, value, onValue }: FilterProps): ReactNode {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder={laterWords.table.find}
      autoComplete="off"
      spellCheck={false}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    />
  );
}

function Choice({ label, value, onValue, children }: FilterProps & { readonly children: ReactNode }): ReactNode {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onValue(target.value)}>
      <option value="">{laterWords.table.all}</option>
      {children}
    </select>
  );
}

const option = (value: string, label: string): ReactNode => (
  <option key={value} value={value}>
    {label}
  </option>
);

/** The types that the rows have, under their families; what is chosen stays, though other years may not have it. */
function KindOptions({ rows, chosen }: { readonly rows: readonly RelationRow[]; readonly chosen: RowFilters['kind'] }): ReactNode {
  const network = useApp((state) => state.network);
  const isOffered = chosen === '' || rows.some(({ type }) => chosen === `type:${type.id}` || chosen === `family:${type.family}`);
  return (
    <>
      {!isOffered && option(chosen, labelOf(chosen, network))}
      {familiesOf(rows).map(({ family, types }) => (
        <optgroup key={family.id} label={family.label}>
          {option(`family:${family.id}`, laterWords.table.allOf(family.label))}
          {types.map((type) => option(`type:${type.id}`, type.label))}
        </optgroup>
      ))}
    </>
  );
}

function labelOf(kind: KindChoice, { types, families }: Network): string {
  const type = [...types.values()].find(({ id }) => kind === `type:${id}`);
  const family = [...families.values()].find(({ id }) => kind === `family:${id}`);
  return type?.label ?? laterWords.table.allOf(family?.label ?? kind);
}

function familiesOf(rows: readonly RelationRow[]): readonly { readonly family: Family; readonly types: readonly RelationType[] }[] {
  const types = new Map<RelationType, RelationRow>(rows.map((row) => [row.type, row]));
  const families = new Map([...types.values()].map(({ family, familyOrder }) => [family, familyOrder]));
  return [...families]
    .sort(([, one], [, other]) => one - other)
    .flatMap(([family]) => {
      if (!family) return [];
      const own = [...types.keys()].filter((type) => type.family === family.id);
      return [{ family, types: own.sort((one, other) => words.formats.compare(one.label, other.label)) }];
    });
}
