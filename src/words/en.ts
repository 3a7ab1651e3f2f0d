import type { Precision, Qualifier } from '#domain/edtfDate.ts';
import { formatsOf, type Width } from './formats.ts';

const formats = formatsOf('en-GB');
const { list, number, plural } = formats;

const steps = (count: number): string => plural(count, { one: '# step', other: '# steps' });

const counts = {
  actors: (count: number) => formats.plural(count, { one: '# actor', other: '# actors' }),
  pairs: (count: number) => formats.plural(count, { one: '# pair', other: '# pairs' }),
  relations: (count: number) => formats.plural(count, { one: '# relation', other: '# relations' }),
};

const nth = (count: number): string => formats.ordinal(count, { one: '#st', two: '#nd', few: '#rd', other: '#th' });
const the = (width: Width): string => (width === 'long' ? 'the ' : '');

/** The interface in English. One section a part of the page; whatever depends on a number, a name or a date is a function. */
export const en = {
  formats,

  /** What is hidden, and the way back. */
  filters: {
    heading: 'What is left out',
    traits: {
      kind: 'Actors',
      sign: 'Sign',
      standing: 'Evidence',
      modality: 'How it is said',
    },
    values: {
      kind: { state: 'States', leader: 'Leaders and officials', group: 'Groups', body: 'Bodies and formats' },
      sign: { positive: 'Cooperative', negative: 'Hostile', neutral: 'Neither' },
      standing: {
        corroborated: 'Corroborated',
        'single-source': 'Single source',
        claimed: 'Only claimed',
        disputed: 'Disputed',
        unsourced: 'Unsourced',
      },
      modality: {
        asserted: 'Asserted',
        reported: 'Reported',
        alleged: 'Alleged',
        denied: 'Denied',
        planned: 'Planned',
        predicted: 'Predicted',
        judged: 'Judgement',
      },
    },
    only: 'only',
    onlyThis: (label: string) => `Only ${label}`,
    all: (group: string) => `All: ${group}`,
    hide: (group: string) => `Hide all: ${group}`,
    onlyFamily: 'only these',
    hideFamily: 'hide all',
    showFamily: 'show all',
    shownAgain: (label: string) => `“${label}” is shown again.`,
    without: (labels: readonly string[]) => `Without ${list(labels)}`,
    onlyOf: (labels: readonly string[]) => `Only ${list(labels)}`,
    types: (count: number) => plural(count, { one: '# type', other: '# types' }),
    showAgain: 'show again',
    clear: 'Show everything',
    empty: (years: string, sentences: readonly string[]) => `Nothing that these sources tell of ${years} is left: ${list(sentences)}.`,
    emptyOf: {
      types: 'types are hidden',
      traits: 'actors, signs or evidence are hidden',
      told: 'only some articles count',
      possible: 'what is only possible is left out',
    },
  },

  /** The network as some articles alone tell it, and two of them set against each other. */
  told: {
    heading: 'As told by',
    explain: 'The network that these articles alone support.',
    everyone: 'All articles',
    by: (labels: readonly string[]) => `As told by ${list(labels)}`,
    let: 'let all articles count',
    notTold: 'What you chose is not told by the articles chosen: let all count to see it.',
    left: (count: number, all: number) => `${number(count)} of ${counts.relations(all)}`,
    compare: 'Set two articles against each other',
    first: 'First article',
    second: 'Second article',
    sameTwice: 'Choose two different articles.',
    show: 'Compare',
    stop: 'Stop comparing',
    stopped: 'The comparison of two articles has ended: other articles count.',
    against: (first: string, second: string) => `${first} against ${second}`,
    scope: (years: string) => `Only ${years}`,
    both: 'Both say',
    bothRule: 'Both speak for it, or both against it.',
    only: (label: string) => `Only ${label}`,
    onlyRule: (other: string) => `${other} does not speak of it.`,
    contradicted: 'Contradiction',
    contradictedRule: 'One speaks for it, the other against it.',
    opposed: 'Opposite accounts of a pair',
    opposedRule: 'The one tells of cooperation alone, the other of hostility alone.',
    otherTimes: 'Told of other times',
    otherTimesRule: 'The same kind of relation, in years that do not meet.',
    none: 'None.',
    noSuch: 'The address sets two articles against each other that are not both in this dataset.',
    unknown: (ids: string) => `The address names sources that are not in this dataset: ${ids}.`,
  },

  /** Some actors and those around them. */
  focus: {
    heading: 'Focus',
    on: (names: readonly string[], reach: number) =>
      reach === 0 ? `Focus on ${list(names)}` : `Focus on ${list(names)} and ${steps(reach)} around`,
    notShown: (years: string) => `not in ${years}`,
    leave: 'leave the focus',
    set: 'Focus',
    add: 'Add to the focus',
    remove: 'Take out of the focus',
    reach: 'How far',
    reaches: ['Alone', '1 step', '2 steps', '3 steps'],
    among: (shown: number, all: number) => `${number(shown)} of ${counts.actors(all)} in focus`,
    unknown: (ids: string) => `The address focuses on actors that are not in this dataset: ${ids}.`,
    noSteps: (text: string) => `A focus reaches 0 to 3 steps, not “${text}”.`,
  },

  /** The ways from one actor to another. */
  paths: {
    heading: 'Path',
    between: (from: string, to: string) => `Path from ${from} to ${to}`,
    find: 'Find a path',
    from: 'From',
    to: 'To',
    show: 'Show the path',
    swap: 'Swap',
    leave: 'leave the path',
    close: 'Close path',
    shortest: (count: number) => `Shortest: ${steps(count)}`,
    bestEvidenced: (count: number) => `Best evidenced: ${steps(count)}`,
    onlyOne: (count: number) => `Shortest and best evidenced: ${steps(count)}`,
    more: (count: number) => plural(count, { one: 'and # more relation between them', other: 'and # more relations between them' }),
    weakest: (standing: string) => `Its weakest step: ${standing}.`,
    none: (years: string) => `No path in ${years}.`,
    nearest: (year: number) => `The nearest year with one is ${year}.`,
    never: 'No year that these sources cover has one.',
    goTo: (year: number) => `Go to ${year}`,
    hidden: 'What is hidden or not told cannot be part of it.',
    same: 'Choose two different actors.',
    unknown: 'The address asks for a path between actors that are not both in this dataset.',
  },

  /** Triangles whose signs conflict. */
  pulls: {
    heading: 'Pulls against',
    count: (count: number, years: string) =>
      count === 0
        ? `Nothing in ${years} pulls against it.`
        : plural(count, {
            one: `In ${years} # triangle asks a question of its sources:`,
            other: `In ${years} # triangles ask questions of their sources:`,
          }),
    all: (count: number, years: string) =>
      count === 0 ? `No triangle of ${years} has conflicting signs.` : plural(count, { one: '# triangle', other: '# triangles' }),
    question: (friend: string, one: string, other: string) =>
      `${friend} stands with ${one} and with ${other}, who stand against each other. How?`,
    more: (count: number) => plural(count, { one: '# more like it', other: '# more like it' }),
    mark: 'Mark on the canvas',
    marked: 'With what pulls against each other',
    leave: 'leave the marks out',
    explain:
      'Two who stand with a third and against one another, as the years shown tell it. A question to the sources, not a score: ties of unlike kinds can go together.',
  },

  counts,
  /** What `Intl` has no words for. `short` stands in labels, `long` in sentences. */
  dates: {
    /** The season that begins with the month. */
    season: (month: number, years: string) => `${{ 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' }[month]} ${years}`,
    decade: (year: number, width: Width) => `${the(width)}${year}s`,
    century: (count: number, width: Width) => `${the(width)}${nth(count)} century`,
    millennium: (count: number, width: Width) => `${the(width)}${nth(count)} millennium`,
    qualified: {
      short: { uncertain: (date) => `${date}?`, approximate: (date) => `c. ${date}`, both: (date) => `c. ${date}?` },
      long: {
        uncertain: (date) => `perhaps ${date}`,
        approximate: (date) => `about ${date}`,
        both: (date) => `perhaps about ${date}`,
      },
    } satisfies Record<Width, Record<Qualifier, (date: string) => string>>,
    /** A dash stands close between plain years and apart between anything longer. */
    range: (from: string, to: string) => (/ /.test(from + to) ? `${from} – ${to}` : `${from}–${to}`),
    years: (first: number, last: number) => `${first}–${last}`,
    ongoing: (from: string) => `${from} – ongoing`,
    startUnknown: (to: string) => `until ${to}, start unknown`,
    endUnknown: (from: string) => `from ${from}, end unknown`,
    at: (date: string, precision: Precision) => `${precision === 'day' ? 'on' : 'in'} ${date}`,
    unknown: 'an unknown date',
    from: (from: string) => `from ${from}`,
    until: (to: string) => `until ${to}`,
    fromTo: (from: string, to: string) => `from ${from} to ${to}`,
    spells: {
      short: (spells: readonly string[]) => spells.join('; '),
      long: (spells: readonly string[]) => spells.join(', and '),
    },
    stillGoing: (phrase: string, checked: string | null) =>
      `${phrase}; still going on${checked === null ? '' : ` when last checked, ${checked}`}`,
  },
  sentences: {
    year: (years: string, has: Readonly<Record<'relations' | 'actors' | 'began' | 'ended' | 'loneActors', number>>) => {
      const lone = has.loneActors > 0 ? `; ${counts.actors(has.loneActors)} without one` : '';
      return `${years}: ${counts.relations(has.relations)} among ${counts.actors(has.actors)}, ${has.began} began, ${has.ended} ended${lone}`;
    },
    comparison: ([earlier, later]: readonly [number, number], has: Readonly<Record<'began' | 'ended' | 'stayed' | 'changed', number>>) =>
      `${earlier} and ${later}: ${has.began} began, ${has.ended} ended, ${has.stayed} stayed, ${counts.pairs(has.changed)} changed`,
  },
  /** What the page did otherwise than was asked. Several follow each other with a space. */
  notices: {
    unknownYet: (known: string) => `What you chose rests on what was published after ${known}: it is not known in this view.`,
    notInDataset: 'What you chose is not in this dataset.',
    possibleShown: 'What is only possible is shown again.',
    outsideCoverage: (years: string) => `What you chose lies outside of the years ${years}.`,
    movedToNearest: (from: string, to: string, isWindow: boolean) =>
      `Moved from ${from} to ${to}, the nearest ${isWindow ? 'years' : 'year'} with what you chose.`,
    typeShown: (type: string, wasLeftOut: boolean) =>
      wasLeftOut ? `“${type}” is shown now: it is left out at first.` : `“${type}” is shown again.`,
    passedCompared: (compared: number, year: number) => `${compared} is the year compared with; showing ${year}.`,
    comparisonEndedByRange: (compared: number) => `The comparison with ${compared} has ended: a range of years is shown.`,
    comparisonEnded: (compared: number, year: number) => `The comparison with ${compared} has ended: ${year} is shown.`,
    rangeEnded: (years: string, year: number) => `The range ${years} has ended: ${year} is shown.`,
    rangeEndedByComparison: (years: string, year: number, compared: number) =>
      `The range ${years} has ended: ${year} is compared with ${compared}.`,
    movedToPicture: (from: number, to: number) => `Moved from ${from} to ${to}, the year of the picture.`,
    comparedWithItself: (year: number) => `${year} is the year shown: a comparison needs another.`,
    moved: (from: string, to: string) => `Moved from ${from} to ${to}.`,
    multiples: (
      shown: readonly number[],
      { fewest, most, first, last }: Readonly<Record<'fewest' | 'most' | 'first' | 'last', number>>,
    ) => {
      const showing = shown.length === 0 ? '' : `: showing ${shown.join(', ')}`;
      return `Side by side stand ${fewest} to ${most} years that differ, from ${first} to ${last}${showing}.`;
    },
    nothingToPlay: 'The slider spans no other years than those shown: there is nothing to play.',
    noDate: (text: string) => `“${text}” is no date by which things can be known.`,
    nextChangeCompared: (year: number) => `The next change is in ${year}, the year compared with.`,
    noChangeOn: (last: number) => `Nothing begins or ends from here to ${last}.`,
    noChangeBack: (first: number) => `Nothing begins or ends from here back to ${first}.`,
  },
  /** What an address asks for that cannot be. */
  address: {
    noRelation: (id: string) => `The relation “${id}” in the address is not in this dataset.`,
    noActor: (id: string) => `The actor “${id}” in the address is not in this dataset.`,
    noPair: (ids: string) => `There is no pair “${ids}” with a relation in this dataset.`,
    noTypes: (ids: string) => `The address names relation types that are not in this dataset: ${ids}.`,
    noYear: (text: string, year: number) => `The address asks for the year “${text}”, which is no year; showing ${year}.`,
    noOtherYear: (text: string) => `The address names the year “${text}”, which is no year.`,
    notCovered: (text: string, first: number, last: number, year: number) =>
      `There is no data for ${text}: these sources cover ${first} to ${last}. Showing ${year}.`,
    comparedWithItself: (year: number) => `The address compares ${year} with itself.`,
    noRange: (year: number, to: number) => `The address asks for the years from ${year} to ${to}; showing ${year} alone.`,
    rangeLeftOut: (to: number) => `A comparison is of two years: leaving out the range to ${to}.`,
    noSlider: (text: string) => `The address asks for a slider over “${text}”; years are written like 2010-2020.`,
    otherSlider: (years: string, text: string) => `The slider spans ${years}, not ${text} as the address asks.`,
    unknownParts: (names: string) => `The address has parts that mean nothing here, and they are left out: ${names}.`,
    unknownValues: (name: string, values: string) => `“${name}” in the address hides what there is not: ${values}.`,
    noSwitch: (name: string, text: string) => `“${name}” in the address is 1 or 0, not “${text}”.`,
  },
  evidencePanel: {
    awaited: 'Fetching the evidence …',
    failed: 'The evidence could not be fetched. Reload the page: it opens on this view again.',
  },
};
