import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { Network } from '#domain/network.ts';
import { compileFolder } from '../../tools/compileFolder.ts';
import { day } from './days.ts';
import type { World } from './viewOracle.ts';

const FOLDER = 'data/russia-iran';

/** The dataset that the page loads. */
export const shippedNetwork: Network = compiled();

function compiled(): Network {
  const { dataset } = compileFolder(FOLDER);
  if (!dataset) throw new Error(`${FOLDER} has errors.`);
  return toNetwork('russia-iran', dataset);
}

interface Written {
  readonly types: Readonly<Record<string, { sign: string }>>;
  readonly actors: Readonly<Record<string, { kind: string }>>;
  readonly sources: Readonly<Record<string, { issued: string | number; dependsOn?: string[] }>>;
  readonly relations: Readonly<Record<string, RelationWritten>>;
}

interface RelationWritten {
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly between?: readonly [string, string];
  readonly when: string | number | readonly (string | number)[];
  readonly checked?: string | number;
  readonly evidence?: readonly { readonly source: string; readonly modality: string; readonly stance?: string }[];
}

/** The tables as the curator wrote them, straight from the files. */
export function writtenTables(): Written {
  const tables: Record<string, object> = { types: {}, actors: {}, sources: {}, relations: {} };
  for (const file of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const read: Record<string, object> = parse(readFileSync(join(FOLDER, file), 'utf8'));
    for (const [name, table] of Object.entries(tables)) Object.assign(table, read[name]);
  }
  return tables as unknown as Written;
}

/** What the files say, for the oracle; nothing of it has gone through the code of the page. */
export function shippedWorld(): World {
  const { types, actors, sources, relations } = writtenTables();
  return {
    signs: new Map(Object.entries(types).map(([id, { sign }]) => [id, sign])),
    kinds: new Map(Object.entries(actors).map(([id, { kind }]) => [id, kind])),
    rests: new Map(Object.entries(sources).map(([id, { dependsOn }]) => [id, dependsOn ?? []])),
    relations: Object.entries(relations).map(([id, { type, from = '', to = '', between = [from, to] as const, evidence = [] }]) => ({
      id,
      type,
      ends: between,
      passages: evidence.map(({ source, modality, stance }) => ({ source, modality, stance: stance ?? 'supports' })),
    })),
  };
}

/** The last day that a plain date of the files may mean, T9 done by hand: `2022`, `2022-07~`, `2025-01-17~`. */
export function lastDayWritten(written: string | number): number {
  const [, year = '', month, date, mark] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(~?)$/.exec(String(written)) ?? [];
  if (year === '') throw new Error(`${written} is not so plain a date.`);
  const widened = mark === '~' ? 1 : 0;
  const at = (...parts: [number, number, number]) => Date.UTC(...parts) / Date.UTC(1970, 0, 2);
  if (date !== undefined) return day(`${year}-${month}-${date}`) + 3 * widened;
  return month === undefined ? at(Number(year) + widened + 1, 0, 0) : at(Number(year), Number(month) + widened, 0);
}
