import type { YearRange } from '#domain/network.ts';
import { type Random, seededRandom } from '#layout/seededRandom.ts';

/** One in so many steps jumps to any year, and one in so many turns round. */
const JUMPS = 10;
const TURNS = 8;

/** So many years to be shown one after the other, as by a reader who scrubs to and fro and now and then jumps; no year twice in a row. */
export function yearOrder({ first, last }: YearRange, count: number, seed: number): readonly number[] {
  if (first >= last) throw new Error('Steps need two years at least.');
  const random = seededRandom(seed);
  const years: number[] = [];
  let year = Math.floor((first + last) / 2);
  let direction = 1;
  while (years.length < count) {
    if (random() * TURNS < 1) direction = -direction;
    if (year + direction < first || year + direction > last) direction = -direction;
    year = random() * JUMPS < 1 ? otherYear(year, { first, last }, random) : year + direction;
    years.push(year);
  }
  return years;
}

/** Any year but this one. */
function otherYear(year: number, { first, last }: YearRange, random: Random): number {
  const chosen = first + Math.floor(random() * (last - first));
  return chosen < year ? chosen : chosen + 1;
}
