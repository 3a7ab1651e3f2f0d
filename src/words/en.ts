import type { ActorKind } from '#domain/actor.ts';
import type { SignSum } from '#domain/compare.ts';
import type { Precision, Qualifier } from '#domain/edtfDate.ts';
import type { Modality } from '#domain/evidence.ts';
import type { Dating, Sign } from '#domain/relation.ts';
import type { Standing } from '#domain/standing.ts';
import type { Voices } from '#domain/voices.ts';
import { formatsOf, type Width } from './formats.ts';
import { isolated } from './isolated.ts';

const formats = /* @__PURE__ */ formatsOf('en-GB');
const { list, number, plural } = formats;

const steps = (count: number): string => plural(count, { one: '# step', other: '# steps' });

const counts = {
  actors: (count: number) => formats.plural(count, { one: '# actor', other: '# actors' }),
  pairs: (count: number) => formats.plural(count, { one: '# pair', other: '# pairs' }),
  relations: (count: number) => formats.plural(count, { one: '# relation', other: '# relations' }),
  sources: (count: number) => formats.plural(count, { one: '# source', other: '# sources' }),
};

type Numbers<Name extends string> = Readonly<Record<Name, number>>;
/** What is known of a dataset that cannot be shown. */
type Dataset = Readonly<Record<'id' | 'address', string> & { status: number }>;
type Parts = readonly [first: string, rest: string];

const nth = (count: number): string => formats.ordinal(count, { one: '#st', two: '#nd', few: '#rd', other: '#th' });
const the = (width: Width): string => (width === 'long' ? 'the ' : '');
const within = (years: string, isWindow: boolean): string => `${isWindow ? 'at some time ' : ''}in ${years}`;
/** A label with a small letter, save for an abbreviation. */
const inSentence = (label: string): string => label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

function toldOf(relations: number, sources: number): string {
  if (sources === 0) return `${counts.relations(relations)}, told of by no source`;
  return `${counts.relations(relations)}, told of by ${formats.plural(sources, { one: '# source', other: '# sources' })}`;
}

/** "Ansari 2022 and Kyiv Post 2022 say so, disputed by Unsigned 2022" */
function voices({ supporting, disputing, asserted }: Voices): string {
  const disputed = disputing.length > 0 && `disputed by ${list(disputing.map(isolated))}`;
  if (supporting.length === 0) return disputed || 'no source is quoted for it';
  const said = asserted
    ? `${list(supporting.map(isolated))} ${plural(supporting.length, { one: 'says so', other: 'say so' })}`
    : `only claimed, in ${list(supporting.map(isolated))}`;
  return disputed ? `${said}, ${disputed}` : said;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The interface in English: what the page says as it opens. One section a part of the page; whatever depends on a number, a name or a date is a function. */
export const page = {
  formats,
  counts,

  /** What is hidden, and the way back. */
  filters: {
    heading: 'Filters and focus',
    signs: { positive: 'Cooperative', negative: 'Hostile', neutral: 'Neither' },
    only: 'only',
    onlyThis: (label: string) => `Only ${label}`,
    all: (group: string) => `All: ${group}`,
    allOf: (family: string) => `All of ${family}`,
    shownAgain: (label: string) => `“${label}” is shown again.`,
    without: (labels: readonly string[]) => `Without ${list(labels)}`,
    onlyOf: (labels: readonly string[]) => `Only ${list(labels)}`,
    types: (count: number) => plural(count, { one: '# type', other: '# types' }),
    showAgain: 'show again',
    clear: 'Clear filters and focus',
  },

  /** The network as some articles alone tell it, and two of them set against each other. */
  told: {
    by: (labels: readonly string[]) => `As told by ${list(labels)}`,
    let: 'let all articles count',
    notTold: 'What you chose is not told by the articles chosen: let all count to see it.',
    stopped: 'The comparison of two articles has ended: other articles count.',
    against: (first: string, second: string) => `${first} against ${second}`,
    noSuch: 'The address has to set two different articles of this dataset against each other, and does not.',
    unknown: (ids: string) => `The address names sources that are not in this dataset: ${ids}.`,
  },

  /** Some actors and those around them. */
  focus: {
    on: (names: readonly string[], reach: number) =>
      reach === 0 ? `Focus on ${list(names)}` : `Focus on ${list(names)} and ${steps(reach)} around`,
    leave: 'leave the focus',
    unknown: (ids: string) => `The address focuses on actors that are not in this dataset: ${ids}.`,
    stepsOfNothing: 'The address gives steps for a focus, but no actor to focus on.',
    noSteps: (text: string) => `A focus reaches 0 to 3 steps, not “${text}”.`,
  },

  /** The ways from one actor to another. */
  paths: {
    between: (from: string, to: string) => `Path from ${from} to ${to}`,
    find: 'Find a path',
    leave: 'leave the path',
    unknown: 'The address has to ask for a path between two different actors of this dataset, and does not.',
  },

  /** Walks through the network, step by step. */
  stories: {
    heading: 'Stories',
    hint: 'Guided walks through the network, step by step',
    filtersCleared: 'Filters that hide what this step speaks of are cleared.',
    unknown: (id: string) => `The story “${id}” in the address is not in this dataset.`,
    noStep: (text: string, steps: number) => `The story has the steps 1 to ${steps}, not “${text}”: showing the first.`,
    stepOfNothing: 'The address gives a step, but no story.',
  },

  /** The buttons over the canvas. */
  tools: {
    heading: 'Look into it',
    table: 'Table',
    loading: 'Loading …',
  },

  /** Triangles whose signs conflict. */
  pulls: {
    heading: 'Pulls against',
    marked: 'With what pulls against each other',
    leave: 'leave the marks out',
  },

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

  /** What years show, in one sentence of two parts: the first stands out. */
  sentences: {
    year: (years: string, has: Numbers<'relations' | 'actors' | 'began' | 'ended' | 'loneActors'>): Parts => {
      const lone = has.loneActors > 0 ? `; ${counts.actors(has.loneActors)} without one` : '';
      return [
        `${years}: ${counts.relations(has.relations)}`,
        ` among ${counts.actors(has.actors)}, ${has.began} began, ${has.ended} ended${lone}`,
      ];
    },
    comparison: ([earlier, later]: readonly [number, number], has: Numbers<'began' | 'ended' | 'stayed' | 'changed'>): Parts => [
      `${earlier} and ${later}:`,
      ` ${has.began} began, ${has.ended} ended, ${has.stayed} stayed, ${counts.pairs(has.changed)} changed`,
    ],
    asKnown: (when: string) => `as known ${when}`,
    notKnownYet: (relations: number) => `, without ${counts.relations(relations)} not known yet`,
  },

  page: {
    name: 'Entente',
    skipLink: 'Skip to the list of relations',
    toLegend: 'Legend and filters, below the list',
    failed: {
      message: 'Something in this view could not be shown.',
      advice: 'Reload the page. If it happens again, open it without the part of the address after the question mark.',
    },
  },

  /** Why the dataset cannot be shown, and what to do. */
  loading: {
    unreachable: {
      message: ({ address }: Dataset) => `The dataset ${address} could not be fetched.`,
      advice: 'Check the connection and reload the page.',
    },
    faulty: {
      message: ({ id }: Dataset) => `The dataset ${id} has problems.`,
      advice: 'Mend the files named here; the page reloads by itself.',
    },
    missing: {
      message: ({ address, status }: Dataset) => `The dataset ${address} is missing: the server answered ${status}.`,
      advice: 'Publish the folder data/ beside the page, then reload.',
    },
    broken: {
      message: ({ address }: Dataset) => `The dataset ${address} is not JSON, or broke off.`,
      advice: 'Check the connection and reload the page.',
    },
    unfit: {
      message: ({ address }: Dataset) => `The dataset ${address} is not one that this page can show.`,
      advice: 'Build it again with npm run build, which checks it.',
    },
  },

  canvas: {
    label: 'Network',
    drawing: 'Drawing the network …',
    drawingYears: 'Drawing the years …',
    failed: 'The picture could not be drawn. The list of relations holds all that it would show; reload the page to try again.',
    outOfSight: (actors: number) => `${counts.actors(actors)} out of sight: show all`,
    hiddenAndPossible: (years: string) => `Nothing that these sources tell of ${years} is both certain and of a type that is shown.`,
    hidden: (years: string) => `All that these sources tell of ${years} is hidden: the legend shows it again.`,
    notKnown: (years: string) => `Nothing was known of ${years} by then: let later sources count, or choose another year.`,
    notTold: (years: string) => `None of the articles chosen tells of ${years}: let others count, or choose another year.`,
    empty: (years: string) =>
      `No relation in ${years} is told of in these sources. That is thin evidence, not peace: choose a year with bars in the timeline.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to window',
    undoMoves: 'Undo moves',
    savePositions: 'Save positions',
    forCurators: (dataset: string) => `A curator puts it into data/${dataset}/`,
    /** In two lines each. */
    haveEnded: (count: number, last: number) => `${count} have ended,\nthe last in ${last}`,
    hasEnded: (type: string, year: number) => `${type},\nended ${year}`,
  },

  playback: {
    play: 'Play',
    pause: 'Pause',
    hint: (label: string) => `${label} (Space)`,
    previousChange: 'Previous change',
    previousChangeHint: 'Previous change ([): the last year before in which something begins or has ended',
    nextChange: 'Next change',
    nextChangeHint: 'Next change (]): the next year in which something begins or has ended',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    speed: 'Speed',
    speedHint: 'Speed: years per second',
    loop: 'Loop',
    loopHint: 'Loop: begin again at the end',
  },

  timeline: {
    label: 'Time',
    year: 'Year',
    firstYear: 'First year',
    lastYear: 'Last year',
    moveBoth: (years: string) => `${years}: Shift and an arrow key move both years`,
    above: (most: number) => `cooperation, other: up to ${most}`,
    below: (most: number) => `hostility: up to ${most}; hatched: not certain`,
    noSources: 'no source was written in these years',
    sourcesWritten: 'sources written',
    selected: 'selected',
    noData: 'no data',
    none: 'no relations shown',
    ofSign: {
      positive: (count: number) => `${count} cooperative`,
      negative: (count: number) => `${count} hostile`,
      neutral: (count: number) => `${count} other`,
    } satisfies Record<Sign, (count: number) => string>,
    counts: (all: number, bySign: readonly string[], unsure: number) => {
      const doubt = unsure === all ? 'none certain' : `${unsure} not certain`;
      return `${counts.relations(all)}: ${bySign.join(', ')}${unsure === 0 ? '' : `; ${doubt}`}`;
    },
    sources: (isWindow: boolean, sources: string) => `sources of ${isWindow ? 'these years' : 'this year'}: ${sources}`,
    noSource: 'none',
    zoomTo: (years: string) => `Zoom to ${years}`,
    fewerYears: 'Fewer years',
    fewerYearsHint: 'Fewer years (+, or drag over the bars, scroll, pinch)',
    moreYears: 'More years',
    moreYearsHint: 'More years (−)',
    onlyFocus: (years: string) => `Only ${years}`,
    wholeFocus: (years: string) => `Whole focus ${years}`,
    allYears: (years: string) => `All years ${years}`,
  },

  timeOptions: {
    label: 'Time options',
    loading: 'Loading …',
    on: 'Time options that are on',
    /** A choice that is on, and how it is left. */
    range: (years: string) => `Range ${years}`,
    showAlone: (year: number) => `show ${year} alone`,
    compared: (year: number) => `Compared with ${year}`,
    endComparison: 'stop comparing',
    multiples: (years: readonly number[]) => `Side by side: ${years.join(', ')}`,
    endMultiples: 'show one picture',
    onlyCertain: 'Only what is certain',
    endOnlyCertain: 'include possible',
    withEnded: 'With what has ended',
    endWithEnded: 'leave it out',
    endKnown: 'let everything count',
  },

  /** What lines and shapes mean. */
  marks: {
    kinds: { state: 'States', leader: 'Leaders and officials', group: 'Groups', body: 'Bodies and formats' } satisfies Record<
      ActorKind,
      string
    >,
  },

  legend: {
    label: 'Legend',
    heading: (years: string) => `Types in ${years}`,
    showAll: (hidden: number) => `Show all types (${hidden} hidden)`,
    loneActors: 'Include actors without a relation',
    hidden: 'hidden',
    moreTypes: (count: number) => formats.plural(count, { one: '# more type', other: '# more types' }),
    include: (family: string) => `Include ${family.toLowerCase()}`,
    leftOut: (years: string, isComparing: boolean, count: number) =>
      `Left out at first; ${years} ${isComparing ? 'have' : 'has'} ${count === 0 ? 'none' : count}.`,
  },

  list: {
    heading: 'Relations',
    comparing: 'Comparing …',
    none: (years: string) => `No relation is shown in ${years}.`,
    hint: 'Click a line, an actor or an entry to read who says so, in which words.',
  },

  evidence: {
    label: 'Evidence',
    close: 'Close evidence',
    standings: {
      disputed: 'Disputed',
      unsourced: 'Unsourced',
      claimed: 'Claimed',
      corroborated: 'Corroborated',
      'single-source': 'Single source',
    } satisfies Record<Standing, string>,
    /** Under a quotation. */
    modalities: {
      asserted: 'Asserted',
      reported: 'Reported',
      alleged: 'Alleged',
      denied: 'Denied',
      planned: 'Planned',
      predicted: 'Predicted',
      judged: 'Judgement',
    } satisfies Record<Modality, string>,
  },

  about: {
    heading: 'About this dataset and its sources',
    text: (title: string, has: Numbers<'relations' | 'actors' | 'sources' | 'first' | 'last'>, license: string) =>
      `“${title}” holds ${counts.relations(has.relations)} among ${counts.actors(has.actors)} from ${has.first} to ${has.last}, read out of ${counts.sources(has.sources)}. What these do not tell is not here: a thin year is thin evidence. Words and coding: ${license}; quotations are their publishers’.`,
  },

  export: {
    label: 'Export',
    nothingDrawn: (years: string) => `There is nothing to draw in ${years}. Choose a year with relations.`,
    thisYear: 'this year',
  },

  /** What the page did otherwise than was asked. Several follow each other with a space. */
  notices: {
    dismiss: 'Dismiss notice',
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
    multiples: (shown: readonly number[], { fewest, most, first, last }: Numbers<'fewest' | 'most' | 'first' | 'last'>) => {
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

  /** A view in somebody else's page. */
  embed: {
    open: 'Open the full view',
    credit: (license: string, sources: number) => `From ${counts.sources(sources)}. Entente, ${license}.`,
  },

  evidencePanel: {
    awaited: 'Fetching the evidence …',
    failed: 'The evidence could not be fetched. Reload the page: it opens on this view again.',
  },

  /** What the canvas says to a walker, and who says what on the page. */
  walk: {
    /** "Network of 2016: 91 actors, 166 relations" */
    network: (years: string, actors: number, relations: number) =>
      `Network of ${years}: ${plural(actors, { one: '# actor', other: '# actors' })}, ${plural(relations, { one: '# relation', other: '# relations' })}`,
    /** The sort of thing it is, said after its name. */
    role: 'network',
    keys: 'Arrow keys walk from actor to actor along relations. N and P go through the relations of an actor; an arrow that way follows one. Enter opens the evidence of the relation, Shift and Enter that of the actor. Home goes to the main actor, F shows all, plus and minus zoom.',
    compared: (earlier: number, later: number) => `${earlier} and ${later}`,
    /** A relation in the dataset's words, and on whose word: "Russia sells arms to Iran. Ansari 2022 says so." */
    said: (summary: string, voicesOfIt: Voices) => `${isolated(summary)} ${capitalised(voices(voicesOfIt))}.`,
  },

  /** How a finger moves the network. */
  touch: {
    twoFingers: 'Use two fingers to move the map',
  },

  search: {
    label: 'Search',
    placeholder: 'Find an actor, relation or quote',
  },

  frame: {
    theme: { label: 'Theme', choices: { light: 'Light', dark: 'Dark', system: 'As the system has it' } },
    copyLink: {
      label: 'Copy link',
      hint: 'Copy the address of this view',
      copied: 'Link copied',
      byHand: 'This browser does not let the page copy. Press Ctrl/⌘ C to copy.',
      address: 'Address of this view',
    },
    help: 'Help',
    close: 'Close',
    notFetched: 'A part of this page could not be fetched. Check the connection, then reload the page: it opens on this view again.',
    sheet: { larger: 'Larger', smaller: 'Smaller' },
  },
};

/** What it says in those of its parts that are fetched when they are asked for. */
export const later = {
  /** Places for actors, computed beside the page. */
  arranging: {
    unplaced: (actors: number) => plural(actors, { one: '# actor has no place yet.', other: '# actors have no place yet.' }),
    arrange: 'Arrange',
    arrangeRest: 'Arrange the rest',
    hint: 'Finds a place for all actors but those moved by hand. It may take a minute, and you can read on meanwhile.',
    running: 'Arranging the network',
    soFar: (percent: number, seconds: number) => `${number(percent)} %, ${number(seconds)} s`,
    take: 'Take this one',
    takeHint: 'Stops here, with the best arrangement so far',
    cancel: 'Cancel',
    done: 'Arranged.',
    failed:
      'Arranging could not be started in this page. Run npm run data:layout in the project instead, and open the page that it builds.',
  },

  /** What is hidden, and the way back. */
  filters: {
    traits: {
      kind: 'Kinds of actor',
      sign: 'Sign',
      standing: 'Evidence',
      modality: 'How it is said',
    },
  },

  /** The network as some articles alone tell it, and two of them set against each other. */
  told: {
    heading: 'As told by',
    everyone: 'All articles',
    passagesLeftOut: (missing: number, all: number) =>
      `${number(missing)} of ${plural(all, { one: '# passage', other: '# passages' })} left out: not all articles count.`,
    compare: 'Set two articles against each other',
    first: 'First article',
    second: 'Second article',
    sameTwice: 'Choose two different articles.',
    show: 'Compare',
    stop: 'Stop comparing',
    scope: (years: string) => `Only ${years}`,
    both: 'Both say',
    bothRule: 'Both speak for it, or both against it.',
    only: (label: string) => `Only ${label}`,
    onlyRule: (other: string) => `${other} does not speak of it.`,
    contradicted: 'Contradiction',
    contradictedRule: 'One speaks for it and one against it, or the same article does both.',
    opposed: 'Opposite accounts of a pair',
    opposedRule: 'The one tells of cooperation alone, the other of hostility alone.',
    otherTimes: 'Told of other times',
    otherTimesRule: 'The same kind of relation, in years that do not meet.',
  },

  /** Some actors and those around them. */
  focus: {
    heading: 'Focus',
    add: 'Add to the focus',
    remove: 'Take out of the focus',
    reaches: ['Alone', '1 step', '2 steps', '3 steps'],
  },

  /** Walks through the network, step by step. */
  stories: {
    explain: 'Each is a walk through the network in a few steps: years, relations and the sentences they rest on, in our own words.',
    count: (count: number) => steps(count),
    story: (title: string) => `Story: ${title}`,
    step: (step: number, all: number) => `Step ${number(step)} of ${number(all)}`,
    stepNamed: (step: number, title: string) => `Step ${number(step)}: ${title}`,
    /** Read out when a step is opened. */
    announced: (step: number, all: number, title: string) => `Step ${number(step)} of ${number(all)}: ${title}`,
    steps: 'Steps',
    previous: 'Previous',
    next: 'Next',
    end: 'End',
    endHint: 'End: close the story',
    close: 'Close story',
    away: 'You have moved away from this step.',
    back: 'Back to the step',
    quotations: 'Quotations of this step',
    /** Under the picture of a step. */
    place: (step: number, all: number, title: string) => `Step ${number(step)} of ${number(all)} of the story “${title}”.`,
    quoted: (quote: string, source: string) => `“${quote}” (${source})`,
  },

  /** The ways from one actor to another. */
  paths: {
    from: 'From',
    to: 'To',
    pathTo: 'Path to',
    shownIn: (years: string) => `In ${years}`,
    elsewhere: 'In other years',
    show: 'Show the path',
    close: 'Close path',
    shortest: (count: number) => `Shortest: ${steps(count)}`,
    bestEvidenced: (count: number) => `Best evidenced: ${steps(count)}`,
    onlyOne: (count: number) => `Shortest and best evidenced: ${steps(count)}`,
    more: (count: number) => plural(count, { one: 'and # more that would do', other: 'and # more that would do' }),
    weakest: (standing: string) => `Its weakest step: ${inSentence(standing)}.`,
    none: (years: string) => `No path in ${years}.`,
    nearest: (year: number) => `The nearest year with one is ${year}.`,
    never: 'No year that these sources cover has one.',
    goTo: (year: number) => `Go to ${year}`,
    hidden:
      'A path runs only along relations that are shown: hidden ones, and those that the chosen articles do not tell, are not searched.',
    same: 'Choose two different actors.',
  },

  /** Triangles whose signs conflict. */
  pulls: {
    headingIn: (years: string) => `What pulls against each other in ${years}`,
    close: 'Close what pulls against each other',
    count: (count: number, years: string) =>
      plural(count, {
        one: `In ${years} # triangle asks a question of its sources:`,
        other: `In ${years} # triangles ask questions of their sources:`,
      }),
    all: (count: number, years: string) =>
      count === 0 ? `No triangle of ${years} has conflicting signs.` : plural(count, { one: '# question:', other: '# questions:' }),
    question: (friend: string, one: string, other: string) =>
      `${friend} stands with ${one} and with ${other}, who stand against each other. How?`,
    mark: 'Mark on the canvas',
    explain:
      'Two who stand with a third and against one another, as the years shown tell it. A question to the sources, not a score: ties of unlike kinds can go together.',
  },

  timeOptions: {
    close: 'Close time options',
    yearsShown: 'Years shown',
    oneYear: 'One year',
    aRange: 'A range',
    compare: 'Compare',
    compareWith: 'Compare with year',
    stopComparing: 'Stop comparing',
    compareHint: (year: number) => `What began, what ended and what stayed between ${year} and another year.`,
    shown: 'What is shown',
    includePossible: 'Include possible',
    possibleHint: 'What may have held in the year, or is assumed to go on, drawn dashed.',
    keepEnded: 'Keep what has ended as faint lines',
    sideBySide: 'Side by side',
    yearsSideBySide: 'Years side by side',
    showSideBySide: 'Show side by side',
    showOne: 'Show one picture',
    howMany: (fewest: number, most: number) => `${fewest} to ${most} years`,
    known: 'What could be known',
    asKnownIn: 'As known in',
    everything: 'everything',
    sourcesBy: (month: string, sources: number, all: number) => `${month}: ${counts.sources(sources)} of ${all}`,
    otherMonth: 'Another month',
    knownHint: 'Only what was published by then counts. A source whose date is not sure counts from the latest that it may mean.',
  },

  multiples: {
    heading: 'Side by side',
    follow: 'Follow',
    noActor: 'no actor',
    whoSaysSo: 'Who says so',
    close: 'Close',
    key: 'One line per pair and family: the wider, the more relations. A bar across it: hostile.',
    remove: (year: number) => `Remove ${year}`,
    hidden: (year: number) => `All that these sources tell of ${year} is hidden.`,
    notTold: (year: number) => `None of the articles chosen tells of ${year}.`,
    notKnown: (year: number) => `Nothing was known of ${year} by then.`,
    empty: (year: number) => `No relation in ${year} is told of in these sources: thin evidence, not peace.`,
    noRelation: 'no relation',
    among: (relations: number, actors: number) => `${counts.relations(relations)} among ${counts.actors(actors)}`,
    picture: (year: number, count: string) => `Network of ${year}: ${count}.`,
    first: 'The first of the years',
    same: (year: number) => `As in ${year}`,
    since: (year: number, began: number, ended: number) => `Since ${year}: ${began} began, ${ended} ended`,
    /** What a year has of what the reader looks at. */
    notIn: (type: string, year: number) => `${type}: not in ${year}`,
    has: (names: string, relations: number) => `${names}: ${relations === 0 ? 'no relation' : counts.relations(relations)}`,
  },

  /** What lines and shapes mean. */
  marks: {
    patterns: { solid: 'Stated, its dates certain', dashed: 'Only claimed, or dates unsure', dotted: 'Disputed by a source' },
    ends: { triangle: 'Supports', tee: 'Opposes', chevron: 'Neither of the two, such as leading' },
    ended: 'Has ended',
    endedBefore: (year: number) => `Has ended before ${year}`,
    changes: {
      began: (_earlier: number, later: number) => `Began: only in ${later}`,
      ended: (earlier: number) => `Ended: only in ${earlier}`,
      stayed: () => 'Stayed: in both years',
      mixed: () => 'Several: +2 −1: of these, two began and one ended',
    },
  },

  legend: {
    lines: 'Lines',
    countSample: 'Four relations: click to open',
    compared: (earlier: number, later: number) => `${earlier} and ${later}`,
  },

  comparison: {
    heading: 'Changes',
    sortBy: 'Sort by',
    orders: { pair: 'Pair', type: 'Type', time: 'Time' },
    began: 'Began',
    ended: 'Ended',
    changed: 'Changed',
    stayed: 'Stayed',
    onlyIn: (year: number, other: number) => `In ${year}, not in ${other}.`,
    inBoth: 'In both years.',
    changedRule: 'Pairs in which one relation gave way to another; the relations also stand above.',
    none: 'None.',
    signs: { positive: 'cooperative', negative: 'hostile', mixed: 'mixed', neutral: 'neutral' } satisfies Record<SignSum, string>,
    signChanged: (before: string, after: string) => `${before} to ${after}`,
    signKept: (sign: string) => `${sign} as before`,
    /** Of types, by their labels. */
    gaveWay: (before: readonly string[], after: readonly string[], signs: string) =>
      `from ${formats.list(before.map(inSentence))} to ${formats.list(after.map(inSentence))}; ${signs}`,
  },

  evidence: {
    to: ' to ',
    and: ' and ',
    whatCounts: (type: string) => `What counts as ${type.toLowerCase()}`,
    datings: {
      stated: '(dates stated by a source)',
      inferred: '(dates worked out from the text)',
      editorial: '(dates ours: general knowledge, in no source)',
    } satisfies Record<Dating, string>,
    standingOfSources: (standing: string, sources: number) => `${standing} · ${counts.sources(sources)}`,
    why: 'why?',
    firstRule: 'The first of these that fits:',
    /** The rule of `standingOf`, in the order in which it is tried. */
    rules: {
      disputed: 'a quoted passage speaks against it.',
      unsourced: 'no passage is quoted for it.',
      claimed: 'it is reported, alleged, planned, predicted, judged or denied, but no passage asserts it as fact.',
      corroborated: 'two or more sources that do not rest on each other assert it.',
      'single-source': 'one source asserts it, or several that rest on each other.',
    } satisfies Record<Standing, string>,
    hidden: (label: string) => `“${label}” is hidden in the legend.`,
    possibleHidden: 'What is only possible is left out of this view.',
    goToNearest: 'Go to its nearest year',
    showIt: 'Show it',
    noQuotation: 'No passage is quoted for this relation: the dataset marks it as unsourced, general knowledge.',
    quotations: 'Evidence',
    notYetOut: (has: Numbers<'missing' | 'all'>, isSure: boolean, known: string, sources: readonly string[]) => {
      const passages = `${has.missing} of ${has.all} passages ${has.missing === 1 ? 'is' : 'are'} left out`;
      return `${passages}, ${isSure ? 'published' : 'perhaps published'} later than ${known}: ${sources.join(', ')}.`;
    },
    kinds: { state: 'State', leader: 'Leader or official', group: 'Group', body: 'Body or format' } satisfies Record<ActorKind, string>,
    exists: (when: string) => `Exists ${when}.`,
    aliases: (names: readonly string[]) => `Also called ${names.map(isolated).join(', ')}.`,
    relationsIn: (years: string) => `Relations in ${years}`,
    noneIn: (years: string) => `None is shown in ${years}.`,
    hiddenIn: (years: string) => `Hidden in ${years}`,
    inOtherYears: 'In other years',
    pairWith: 'Pair with',
    pairOption: (name: string, relations: number) => `${name}: ${counts.relations(relations)}`,
    showHistory: 'Show their history',
    pair: 'Pair',
    pairOf: (one: string, other: string) => `${one} and ${other}`,
    between: (relations: number, years: string) => `${counts.relations(relations)} between them in ${years}.`,
    loadingHistory: 'Loading their history …',
    pairIn: (years: string) => `In ${years}`,
    noneBetween: (years: string) => `Nothing is shown between them in ${years}.`,
    against: (mood: string) => `${mood}, against it`,
    noAddress: 'no public address known',
    untitled: ' (untitled in our copy)',
    untitledThough: (description: string) => ` (untitled in our copy: ${description})`,
  },

  /** Whether dates hold in the years shown, and why. */
  certainty: {
    certain: (years: string, isWindow: boolean, why: string) => `Certain ${within(years, isWindow)}: ${why}.`,
    assumed: (years: string, isWindow: boolean, why: string) => `Assumed ${within(years, isWindow)}: ${why}.`,
    possible: (years: string, isWindow: boolean, why: string) => `Possible ${within(years, isWindow)}, not certain: ${why}.`,
    absent: (years: string, why: string | null) => `Not part of ${years}${why === null ? '' : `: ${why}`}.`,
    noLimit: 'its dates set no limit',
    dated: (year: number) => `it is dated to ${year}`,
    allReadings: (year: number) => `all readings of its dates include ${year}`,
    /** In years; `begun` is null where open, and so is `end`, of which `checked` then tells. */
    lasting: (begun: number | null, end: number | null, checked: string | null) => {
      const going = checked === null ? 'is still going on' : `was still going on when last checked, ${checked}`;
      const then = end === null ? going : `had not ended before ${end}`;
      return begun === null ? `it ${then}` : `it had begun by ${begun} and ${then}`;
    },
    goingWhenChecked: (checked: string) => `it was still going on when last checked, ${checked}, and no source here looks later`,
    notSoLate: 'no source here looks so late',
    knownEnds: (known: string) => `its dates include that, but what is known ends ${known}`,
    notSure: 'its dates are not sure',
    someTime: (when: string) => `all that is known is some time ${when}`,
    beganSomeTime: (when: string) => `it began some time ${when}`,
    begunBy: (year: number) => `it had begun by ${year}, no source here says when`,
    endedSomeTime: (when: string) => `it ended some time ${when}`,
    endedOrLater: (year: number) => `it ended in ${year} or later, no source here says when`,
    within: (first: number | null, last: number | null) => {
      if (first === last) return `in ${first}`;
      if (first === null) return `until ${last}`;
      return last === null ? `after ${first}` : `from ${first} to ${last}`;
    },
    endedBy: (year: number) => `it had ended by ${year}`,
    beganLater: (year: number) => `it began in ${year} or later`,
    between: 'it lies between two of its times',
  },

  /** What two actors had to do with each other over time. */
  history: {
    heading: 'History',
    lanes: (relations: number) => `${counts.relations(relations)} as lanes over time`,
    key: 'Thick: certain. Thin: possible, or assumed to go on. A flag: a quotation tells of a start or an end.',
    noDate: 'no date',
    by: (year: number) => `by ${year}`,
    orLater: (year: number) => `${year} or later`,
    /** A flag on a lane, which stands for one quotation or more. */
    tick: (bears: 'start' | 'end', years: string, quotation: string, more: number, relation: string) =>
      `${bears === 'start' ? 'Start' : 'End'}, ${years}: ${quotation}${more > 0 ? `, and ${more} more` : ''}. ${relation}`,
    quotation: (quote: string, source: string) => `“${quote}” (${source})`,
    noQuotation: 'No passage is quoted for what is between them.',
    quotations: 'Quotations, in the order of the time they speak of',
    fewer: 'Show fewer quotations',
    all: (quotations: number) => `Show all ${quotations} quotations`,
    ends: { start: 'start', end: 'end' },
    itsEnds: (ends: readonly string[]) => `, its ${formats.list(ends)}`,
  },

  export: {
    close: 'Close',
    size: 'Size',
    own: 'Own width',
    width: 'Width',
    unit: 'Unit of the width',
    units: { px: 'pixels', mm: 'mm' },
    dpi: 'Pixels per inch',
    noSuchWidth: (least: number, most: number) =>
      `A picture is ${formats.number(least)} to ${formats.number(most)} pixels wide: choose a width and a resolution that give so many.`,
    noWidth: (most: number) => `Choose a width of more than 0 and no more than ${formats.number(most)}.`,
    pixels: (width: number, height: number) => `${width} × ${height} pixels`,
    template: 'Shape',
    templates: { page: 'Page', slide: 'Slide, 16:9', column: 'Paper column', square: 'Square', poster: 'Poster' },
    title: 'Title',
    subtitle: 'Subtitle',
    noTitle: 'The title of the view',
    ground: 'Look',
    grounds: { white: 'White', paper: 'Paper', dark: 'Dark', mono: 'Black and white, for print', transparent: 'Transparent' },
    download: 'Download PNG',
    downloadSvg: 'Download SVG',
    savedSvg: (file: string) => `Saved ${file}, drawn in lines and letters.`,
    print: 'Print, or save as PDF',
    printed: 'Handed to the browser’s printing.',
    notPrinted: (reason: string) => `The picture was not printed. ${reason}`,
    noPrinting: 'This browser cannot print from a page: download the SVG instead.',
    copy: 'Copy picture',
    downloadSteps: 'All steps of the story',
    drawingStep: (step: number, all: number) => `Drawing step ${number(step)} of ${number(all)} …`,
    savedSteps: (file: string, count: number) => `Saved ${file}, a picture for each of its ${number(count)} steps.`,
    copied: 'Picture copied.',
    notCopied: (reason: string) => `The picture was not copied. ${reason}`,
    noClipboard: 'This browser does not let the page copy pictures: download it instead.',
    preview: (shows: string) => `Preview of the figure: ${shows}`,
    noPreview: 'No preview.',
    drawingPreview: 'Drawing the preview …',
    drawing: 'Drawing the picture …',
    saved: (file: string, width: number, height: number) => `Saved ${file}, ${width}\u00a0×\u00a0${height} pixels.`,
    reduced: ' It was scaled down, because a larger picture would not fit in this browser, or would not open everywhere.',
    notSaved: (reason: string) => `The picture was not saved. ${reason}`,
    previewFailed: (reason: string) => `The preview could not be drawn. ${reason}`,
    trySmaller: 'Try a smaller size.',
    tooLarge: 'This browser has no room for the picture, not even for a small one. Close other tabs, then try again.',
    browserSilent: 'The browser does not say why.',
    browserSays: (message: string) => `The browser says “${message}”.`,
    withoutRow: '. The years side by side are not in it.',
    nothing: (years: string, hasKnown: boolean) =>
      `There is nothing to draw in ${years}. Choose another year,${hasKnown ? ' let later sources count,' : ''} or show more types of relation.`,
    notReady: 'The network is not drawn yet. Wait a moment, then try again.',
    partMissing: 'A part of this page could not be loaded. Check your connection, then reload the page.',
  },

  /** The parts of the export dialog. */
  exportParts: {
    label: 'What to take out',
    picture: 'Picture',
    film: 'Film',
    data: 'Data',
    citation: 'Citation',
    embed: 'Embed',
  },

  /** The years of a view one after the other. */
  film: {
    explain:
      'The years one after the other, as the view filters them: the network stands still, its lines come and go. WebM takes as long to make as to watch; it waits while this page is not in sight.',
    first: 'First year',
    last: 'Last year',
    format: 'Format',
    formats: { webm: 'WebM video, 1280 × 720', gif: 'GIF, 960 × 540' },
    pace: 'Pace',
    paces: { slow: 'One year a second', medium: 'Two years a second', fast: 'Four years a second' },
    make: 'Make and download',
    cancel: 'Cancel',
    progress: 'Progress',
    making: (percent: number) => `Making the moving picture: ${percent} %`,
    cancelled: 'Given up; nothing was saved.',
    saved: (file: string, years: number) => `Saved ${file}, ${formats.plural(years, { one: '# year', other: '# years' })}.`,
    notMade: (reason: string) => `The moving picture was not made. ${reason}`,
    noWebm: 'This browser cannot record WebM: choose GIF.',
    empty: 'The browser gave an empty film: choose fewer years, or the other format.',
    stopped: 'The browser stopped recording: choose GIF, or fewer years.',
    tooMany: (most: number) => `A GIF holds no more than ${number(most)} years here: choose fewer, or WebM.`,
    noYears: (first: number, last: number) => `Choose a first year and a later last year, from ${first} to ${last}.`,
    families: 'Colours of lines',
    sources: (labels: readonly string[]) => `Sources: ${labels.join('; ')}.`,
  },

  /** The code that puts a view into another page. */
  embedding: {
    explain:
      'Put this into the HTML of a page: it shows the picture of this view with its year and credit, 600 by 400 pixels large, and leads here.',
    notPublic: 'This page is not published: the code works only on your own computer.',
    text: 'Code',
    copy: 'Copy code',
    copied: 'Code copied.',
    title: (title: string, shows: string) => `${title}, ${shows}`,
  },

  /** The app with its data as one file. */
  oneFile: {
    heading: 'One file',
    link: (megabytes: number) => `Download the app with its data as one file (${formats.megabytes(megabytes)}, works offline)`,
  },

  /** Data taken out of the page. */
  dataOut: {
    extent: 'How much',
    view: (shows: string) => `What is shown: ${shows}`,
    all: (relations: number, actors: number) => `The whole dataset: ${counts.relations(relations)} among ${counts.actors(actors)}`,
    whole: 'Of what is shown each relation comes whole: with all its spells and quotations.',
    format: 'Format',
    /** What it is for, what it keeps, and what it loses. */
    formats: {
      json: { name: 'Entente bundle (JSON)', keeps: 'Keeps everything, as this page itself loads it.' },
      csv: {
        name: 'Tables (CSV)',
        keeps:
          'Actors, relations and quotations as three files, for spreadsheets, Gephi and Kumu. Loses the single spells; dates are there as written. An apostrophe goes before what a spreadsheet would run.',
      },
      gexf: {
        name: 'GEXF 1.3',
        keeps:
          'For Gephi: every spell with its days, positions and colours. Loses all quotations but the first; how sure a date is, is there only as written.',
      },
      graphml: {
        name: 'GraphML',
        keeps:
          'For yEd, igraph and NetworkX: dates as data. Loses all quotations but the first; every line gets a direction, and the field “directed” says which of them have one.',
      },
      cytoscape: { name: 'Cytoscape JSON', keeps: 'For Cytoscape: keeps quotations and positions. Loses colours and the single spells.' },
      annotations: {
        name: 'Quotations (W3C Web Annotation)',
        keeps: 'Every quotation with what it bears on, as TextQuoteSelectors. Loses dates, actors and types.',
      },
      bibtex: { name: 'Sources (BibTeX)', keeps: 'The sources alone, for LaTeX.' },
      ris: {
        name: 'Sources (RIS)',
        keeps: 'The sources alone, for Zotero, EndNote and others.',
      },
      csl: { name: 'Sources (CSL-JSON)', keeps: 'The sources alone, for Zotero and Pandoc.' },
    },
    download: 'Download data',
    working: 'Writing the data …',
    saved: (files: readonly string[]) => `Saved ${list(files)}.`,
    notSaved: (reason: string) => `The data was not saved. ${reason}`,
    notFetched: 'The dataset could not be fetched. Check the connection, then try again.',
  },

  /** How a view, a relation and sources are cited. */
  cite: {
    what: 'What to cite',
    targets: { view: 'This view', relation: 'The relation that is selected', sources: 'The sources of what is shown' },
    form: 'Form',
    forms: { text: 'Plain text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    view: (title: string, shows: string) => `“${title}”, ${shows}`,
    within: (title: string) => `In: “${title}”`,
    published: (version: string | null, license: string) =>
      `Entente,${version === null ? '' : ` version ${version} of the data,`} ${license}`,
    after: (sources: readonly string[]) => `After: ${sources.join('; ')}`,
    licence: (license: string) => `Licence: ${license}`,
    text: 'Citation',
    copy: 'Copy citation',
    copied: 'Citation copied.',
    download: 'Download citation',
    saved: (file: string) => `Saved ${file}.`,
    writing: 'Writing the citation …',
    notWritten: (reason: string) => `The citation was not written. ${reason}`,
    notCopied: 'This browser does not let the page copy. Select the text and copy it by hand.',
    noLink: 'This page has no public address, so the citation has none.',
  },

  /** What a figure says that is taken out of the page. */
  figure: {
    filtered: (choice: string) => inSentence(choice),
    faded: (choice: string) => `${inSentence(choice)}, the rest faded`,
    pulls: 'bands and “?” mark what pulls against each other',
    compared: (title: string, earlier: number, later: number) => `${title}: ${earlier} and ${later} compared`,
    onlyCertain: 'only what is certain',
    /** Types by their labels, and how many more. */
    without: (types: readonly string[], more: number) =>
      `without ${types.map((type) => type.toLowerCase()).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    highlighted: (what: string) => `highlighted: ${what}`,
    bundles: 'A line marked “× n” stands for n relations; it is solid only where all of them are.',
    /** How many relations are disputed, and how many rest on one source. */
    standings: (disputed: number, single: number) =>
      [...(disputed > 0 ? [`${disputed} disputed`] : []), ...(single > 0 ? [`${single} from a single source`] : [])].join(', '),
    unnamed: (actors: number) => `The names of ${counts.actors(actors)} had no room.`,
    credit: (title: string, version: string | null, license: string) =>
      `Data: ${title}${version === null ? '' : `, version ${version}`}, ${license}. Quotations belong to their publishers.`,
    changes: 'Changes',
    certainty: 'Certainty',
    ends: 'Ends of lines',
    faint: 'Faint lines',
    continued: (family: string) => `${family} (continued)`,
    sources: 'Sources',
    untitled: 'untitled in our copy',
    untitledThough: (description: string) => `${description} (untitled in our copy)`,
  },

  actorPage: {
    /** "In 2022: 38 relations, told of by 12 sources." */
    countNow: (years: string, relations: number, sources: number) =>
      relations === 0 ? `No relation is shown in ${years}.` : `In ${years}: ${toldOf(relations, sources)}.`,
    countInAll: (relations: number, sources: number) => `In all years: ${toldOf(relations, sources)}.`,
    /** Before a link. */
    elsewhere: 'More in',
    wikidata: 'Wikidata',
    ties: { ledBy: 'Leaders', members: 'Members and officials', leads: 'Leader of', belongsTo: 'Belongs to' },
    /** How sure it is that something held in the years: "in 2022". */
    held: {
      certain: (years: string) => `in ${years}`,
      assumed: (years: string) => `assumed in ${years}`,
      possible: (years: string) => `possibly in ${years}`,
    },
    history: 'Relations over time',
    lanes: (others: number) => `Relations with ${formats.plural(others, { one: '# other', other: '# others' })} as lanes over time`,
    lanesKey: 'Thick: certain. Thin: possible, or assumed to go on.',
    /** "12 relations, 1990–2025: " before its families. */
    laneCount: (relations: number, years: string) => `${counts.relations(relations)}${years && `, ${years}`}: `,
    since: (year: string) => `since ${year}`,
    until: (year: string) => `until ${year}`,
    /** "Security cooperation 7". */
    familyCount: (family: string, relations: number) => `${family}\u00a0${formats.number(relations)}`,
    /** Said for the arrow between two codes. */
    to: ' to ',
    showAll: (others: number) => `Show all ${formats.number(others)}`,
    showFewer: 'Show fewer',
  },

  /** What the canvas says to a walker, and who says what on the page. */
  walk: {
    kinds: { state: 'state', leader: 'leader or official', group: 'group', body: 'body or format' } satisfies Record<ActorKind, string>,
    /** "Iran, state. 24 relations with 15 actors in 2016." */
    actor: (name: string, kind: string, relations: number, actors: number, years: string) =>
      relations === 0
        ? `${name}, ${kind}. No relation in ${years}.`
        : `${name}, ${kind}. ${plural(relations, { one: '# relation', other: '# relations' })} with ${plural(actors, { one: '# actor', other: '# actors' })} in ${years}.`,
    now: (sentence: string) => `Now at ${sentence}`,
    gone: (name: string, years: string) => `${name} is not shown in ${years}.`,
    nothing: (years: string) => `Nothing is shown in ${years}.`,
    /** "Russia → Iran: Arms supply, 1992 – ongoing (drones)" */
    relation: (from: string, to: string, directed: boolean, type: string, when: string, about: string | null) =>
      `${from} ${directed ? '→' : '–'} ${to}: ${type}, ${when}${about === null ? '' : ` (${about})`}`,
    /** "Iran – Russia: Security, 4 relations" */
    bundle: (from: string, to: string, family: string, relations: number) =>
      `${from} – ${to}: ${family}, ${plural(relations, { one: '# relation', other: '# relations' })}`,
    /** "Iran – Russia: 3 relations have ended, the last in 2015" */
    ended: (from: string, to: string, relations: number, year: number) =>
      `${from} – ${to}: ${plural(relations, { one: '# relation has ended', other: '# relations have ended, the last' })} in ${year}`,
    endedIn: (year: number) => `ended in ${year}`,
    states: {
      certain: () => null,
      assumed: (years: string) => `assumed, not confirmed, in ${years}`,
      possible: (years: string) => `not certain in ${years}`,
    },
    changes: { began: 'began', ended: 'ended', stayed: 'stayed' },
    bundleChanges: (began: number, ended: number) => `${number(began)} began, ${number(ended)} ended`,
    more: (others: number) => plural(others, { one: 'Another line runs between them.', other: '# other lines run between them.' }),
    inOrder: (place: number, count: number) => `${number(place)} of ${number(count)}.`,
    /** No neighbour lies in that direction. */
    nowhere: {
      up: (name: string) => `No relation leads up from ${name}.`,
      right: (name: string) => `No relation leads to the right from ${name}.`,
      down: (name: string) => `No relation leads down from ${name}.`,
      left: (name: string) => `No relation leads to the left from ${name}.`,
    },
    noLines: (name: string) => `${name} has no relation that is shown.`,
    fitted: 'All that is in focus is in sight.',
    voices,
  },

  lines: {
    bothEnds: 'At both ends: each the other',
  },

  search: {
    answers: 'Answers',
    count: (count: number) => formats.plural(count, { one: '# answer', other: '# answers' }),
    /** Where there are more than are listed. */
    first: (count: number) => `The first ${formats.number(count)} answers. Another word narrows them.`,
    nothing: (text: string) => `Nothing found for “${text}”. Try another spelling, or fewer words.`,
    alias: (names: string) => `also ${names}`,
    typeOf: (family: string) => `Type of relation in “${family}”`,
    relations: (count: number) => formats.plural(count, { one: '# relation', other: '# relations' }),
    years: {
      span: (first: number, last: number) => `${first}–${last}`,
      from: (first: number) => `from ${first}`,
      until: (last: number) => `until ${last}`,
    },
  },

  table: {
    heading: 'Table',
    caption: (years: string) => `Relations shown in ${years}`,
    close: 'Close',
    shown: (shown: number, all: number) =>
      shown === all
        ? formats.plural(all, { one: '# relation', other: '# relations' })
        : formats.plural(all, { one: `${formats.number(shown)} of # relation`, other: `${formats.number(shown)} of # relations` }),
    sortedBy: (column: string, descending: boolean) => `by “${column}”${descending ? ', from the end' : ''}`,
    clearFilters: 'Clear filters',
    none: (years: string) => `No relation is shown in ${years}.`,
    noneFits: 'No relation has all that these filters ask for.',
    columns: {
      from: 'From',
      way: 'Direction',
      to: 'To',
      type: 'Type',
      about: 'Concerns',
      when: 'Time',
      sure: 'Certainty',
      sign: 'Sign',
      standing: 'Standing',
      sources: 'Sources',
      quotations: 'Quotes',
    },
    /** Between two actors, read out in place of the arrow or the dash. */
    ways: { directed: 'to', undirected: 'and' },
    sure: { certain: 'Certain', assumed: 'Assumed', possible: 'Possible' },
    filters: {
      who: 'Filter by who, from or to',
      kind: 'Filter by type',
      about: 'Filter by what it concerns',
      sure: 'Filter by certainty',
      sign: 'Filter by sign',
      standing: 'Filter by standing',
      sources: 'Filter by sources',
    },
    find: 'find …',
    all: 'All',
    allOf: (family: string) => `All of ${family}`,
    copy: 'Copy as text',
    copied: (count: number) => formats.plural(count, { one: 'Copied # relation as text.', other: 'Copied # relations as text.' }),
    notCopied: 'The browser did not let the table be copied. “Download CSV” saves the same rows as a file.',
    download: 'Download CSV',
    saved: (name: string, count: number) =>
      formats.plural(count, { one: `Saved ${name}, # relation.`, other: `Saved ${name}, # relations.` }),
  },

  hints: {
    year: 'Drag the year, or press the arrow keys',
    canvas: 'Click a line to read who says so',
    legend: 'Hide or single out what the lines mean',
    done: 'Got it',
    none: 'No hints',
  },

  help: {
    heading: 'Help',
    keys: 'Keys',
    groups: { time: 'Time', canvas: 'Network', search: 'Search', panels: 'Panels' },
    does: {
      play: 'play and pause',
      change: 'previous and next year in which something begins or ends',
      year: 'on the year: one year',
      tenYears: 'on the year: ten years',
      ends: 'on the year: first and last',
      bothYears: 'on a range: move both of its years',
      zoomYears: 'on the year: fewer and more years on the slider',
      focusYears: 'on the year: the years the slider has at first',
      neighbour: 'walk to a neighbour',
      lines: 'next and previous line of an actor',
      open: 'read the evidence of the relation',
      openActor: 'open the actor',
      home: 'go to the main actor',
      fit: 'fit all into the window',
      zoom: 'closer and further away',
      search: 'find an actor, a relation or a quotation',
      table: 'show the table',
      story: 'in a story: the step before and the next',
      storyCard: 'in the card of a story: the step before and the next',
      lanes: 'in the history of an actor or a pair: from lane to lane, and along a lane',
      rows: 'in the table: from row to row, by windows, and to its ends',
      close: 'close what is open, or let go of what is selected',
      help: 'this sheet',
    },
    keyNames: {
      ArrowLeft: '←',
      ArrowRight: '→',
      ArrowUp: '↑',
      ArrowDown: '↓',
      PageUp: 'Page Up',
      PageDown: 'Page Down',
      Escape: 'Esc',
      Control: 'Ctrl',
      Meta: '⌘',
      '-': '−',
    },
    lines: 'Lines',
    colours: 'A colour is a family of relations.',
    toLegend: 'All of it, and what can be hidden: the legend.',
    facts: 'Facts',
    sources: 'Every relation rests on sentences quoted from its sources, each with who says so and when. Click a line to read them.',
    toAbout: 'About this dataset and its sources.',
    hintsAgain: 'Show the hints again',
  },
};
