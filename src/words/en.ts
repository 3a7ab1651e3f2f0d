import { formatsOf } from './formats.ts';

const formats = formatsOf('en-GB');
const { list, number, plural } = formats;

const steps = (count: number): string => plural(count, { one: '# step', other: '# steps' });
const relations = (count: number): string => plural(count, { one: '# relation', other: '# relations' });

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
    allShort: 'all',
    shownAgain: (label: string) => `“${label}” is shown again.`,
    without: (labels: readonly string[]) => `Without ${list(labels)}`,
    onlyOf: (labels: readonly string[]) => `Only ${list(labels)}`,
    moreTypes: (count: number) => plural(count, { one: '# type', other: '# types' }),
    allButTypes: (count: number) => plural(count, { one: 'all other types (#)', other: 'all other types (#)' }),
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
    left: (count: number, all: number) => `${number(count)} of ${relations(all)}`,
    compare: 'Set two articles against each other',
    first: 'First article',
    second: 'Second article',
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
    among: (shown: number, all: number) => `${number(shown)} of ${plural(all, { one: '# actor', other: '# actors' })} in focus`,
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

  /** The parts of an address that nobody knows. */
  address: {
    unknownParts: (names: string) => `The address has parts that mean nothing here, and they are left out: ${names}.`,
    unknownValues: (name: string, values: string) => `“${name}” in the address hides what there is not: ${values}.`,
  },
};
