/** A made-up dataset that holds every kind of line lying, and one of every hue standing: straight, and apart from all others. */
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { HUES, type Hue, SIGNS, type Sign } from '#domain/relation.ts';

/** A kind of line. */
export interface Kind {
  readonly hue: Hue;
  readonly sign: Sign;
  readonly directed: boolean;
}

export const KINDS: readonly Kind[] = HUES.flatMap((hue) =>
  SIGNS.flatMap((sign) => [true, false].map((directed) => ({ hue, sign, directed }))),
);

export const typeOf = ({ hue, sign, directed }: Kind): string => `${hue}-${sign}-${directed ? 'directed' : 'mutual'}`;
/** The relation of a kind that lies level, and the one of a hue that stands upright. */
export const lying = (kind: Kind): string => `lying-${typeOf(kind)}`;
export const standing = (hue: Hue): string => `standing-${hue}`;

const LENGTH = 76;
/** The name of the upper actor keeps away from the middle. */
const UPRIGHT_LENGTH = 120;
const ALWAYS = { possible: [null, null], certain: [null, null] } as const;
const IN_2016 = { possible: [16801, 17166], certain: [16801, 17166] } as const;

export function signBoard(): CompiledDataset {
  const level = KINDS.map((kind, index) => ({
    kind,
    id: lying(kind),
    from: { x: (index % 6) * 130, y: Math.floor(index / 6) * 48 },
    by: { x: LENGTH, y: 0 },
  }));
  const upright = HUES.map((hue, index) => ({
    kind: { hue, sign: 'positive', directed: true } as const,
    id: standing(hue),
    from: { x: index * 48, y: 350 },
    by: { x: 0, y: UPRIGHT_LENGTH },
  }));
  const lines = [...level, ...upright];
  const ends = lines.flatMap(({ id, from, by }) => [
    [`${id}-a`, from],
    [`${id}-b`, { x: from.x + by.x, y: from.y + by.y }],
  ]);
  return {
    format: 'network/1',
    dataset: { title: 'Lines', license: 'CC0-1.0', coverage: '2016/2017', focus: '2016/2017', opens: 2016, moments: [], poles: [] },
    families: Object.fromEntries(HUES.map((hue) => [hue, { label: `The ${hue} family`, hue, shown: true }])),
    types: Object.fromEntries(
      KINDS.map((kind) => [typeOf(kind), { label: typeOf(kind), family: kind.hue, sign: kind.sign, directed: kind.directed }]),
    ),
    actors: Object.fromEntries(ends.map(([id]) => [id, { name: '.', kind: 'leader', code: 'X', aliases: [], spans: [ALWAYS] }])),
    sources: { s: { type: 'book', title: 'Source', author: [], issued: '2016', dependsOn: [], spans: [IN_2016] } },
    relations: Object.fromEntries(lines.map(({ kind, id }) => [id, relation(id, kind)])),
    positions: Object.fromEntries(ends),
  } as unknown as CompiledDataset;
}

function relation(id: string, kind: Kind) {
  const ends = kind.directed ? { from: `${id}-a`, to: `${id}-b` } : { between: [`${id}-a`, `${id}-b`] };
  const evidence = [{ source: 's', quote: 'So it is.', shows: ['relation'], modality: 'asserted', stance: 'supports' }];
  return {
    type: typeOf(kind),
    ...ends,
    when: ['2016'],
    dates: 'stated',
    summary: 'A line.',
    unsourced: false,
    evidence,
    spans: [IN_2016],
    checkedDay: null,
  };
}
