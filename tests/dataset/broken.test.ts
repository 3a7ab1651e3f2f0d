import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';
import { readDataset } from '../../tools/readDataset.ts';

const FOLDER = 'tests/fixtures/broken';
const valid = readDataset('tests/fixtures/valid');

/** What each broken file is told, as `line:column: message`, in order. Each is checked beside the valid dataset. */
const BESIDE_VALID: Readonly<Record<string, readonly string[]>> = {
  alias: ['4:8: The anchor &one is not allowed: remove it.', '5:8: The alias *one is not allowed: write the value out.'],
  anchor: ['4:3: warning: No relation has the actor `one`: use it, or remove it.', '4:16: The anchor &name is not allowed: remove it.'],
  'bad-id': ['4:3: `actors.Not An Id`: write an id in small letters, digits and single hyphens, a letter first, such as `ru-ir-arms`.'],
  'checked-too-early': [
    '9:14: `2000-12-31` is before the relation can have begun: correct it, or `when`.',
    '19:14: `1999` is before the relation can have begun: correct it, or `when`.',
  ],
  'checked-too-late': [
    '9:14: warning: `2003-07` is later than all sources that support it. What was true when an article was written is not carried on past it. Write the date of the latest source that supports it, or quote a later one.',
  ],
  'defined-twice': ['4:3: `aland` is already defined in actors, at tests/fixtures/valid/actors.yaml:3: rename one, or keep one.'],
  'directed-between': [
    '6:14: The type "Arms supply" is directed: write `from` and `to` instead of `between`.',
    '11:3: `half` is of a directed type: it needs both `from` and `to`.',
  ],
  'duplicate-key': [
    '4:3: warning: No relation has the actor `aland-2`: use it, or remove it.',
    '5:3: This key is already in the same map: rename one of the two, or merge them.',
  ],
  'end-before-start': ['8:16: `2001/1999`: The end is before the start. Write the earlier date first.'],
  'flag-outside-life': [
    '4:3: warning: No relation has the actor `slip`: use it, or remove it.',
    '4:80: warning: `1940/1955` is not inside the life of `slip`: correct it, or the actor’s `when`.',
  ],
  'hidden-names': [
    '4:19: `actors.turned.name` is `A\\u{202e}b`: write it without control characters and marks of text direction.',
    '5:19: `actors.belled.name` is `A\\u{7}`: write it without control characters and marks of text direction.',
    '6:20: `actors.nothing.name` is `\\u{200b}\\u{200d}`: write something that can be seen.',
    '7:19: `actors.filler.name` is `\\u{3164}`: write something that can be seen.',
    '7:52: `actors.filler.aliases.0` is `One\\u{a}Two`: write it without control characters and marks of text direction.',
    '10:20: `families.hidden.label` is `\\u{2066}A\\u{2069}`: write it without control characters and marks of text direction.',
  ],
  'impossible-date': [
    '8:27: `1979-02-29/1980`: There is no day 29 in that month. Its days are 01 to 28.',
    '9:19: `2001-13`: There is no month 13. Months are 01 to 12 and seasons 21 to 24; between two years write /.',
  ],
  'long-quotation': [
    '13:16: `quote` has 31 words, and 30 are allowed: shorten it.',
    '14:17: `before` has 11 words, and 10 are allowed: shorten it.',
  ],
  mentions: [
    '14:43: `carol` is neither end of this relation: write `aland` or `bland`, or remove it.',
    '14:60: `nobody` is neither end of this relation: write `aland` or `bland`, or remove it.',
    '23:70: `relations.empty.evidence.0.mentions.aland` is empty: fill it in, or leave it out where it is optional.',
  ],
  'merge-key': ['4:10: The key `<<` is not allowed: remove it.'],
  'no-evidence': ['4:3: `bare` has no evidence: quote a source, or say `unsourced: true`.'],
  'no-last-day': [
    '4:48: `2001/..` has no last day: write the day, month or year in which it was published.',
    '11:14: `2001/` has no last day: write the last day on which "still going on" is supported.',
  ],
  'not-yaml': [
    '5:3: This is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }. Check indentation, colons and quotation marks near here.',
    '6:1: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Check indentation, colons and quotation marks near here.',
  ],
  'only-disputed': ['12:7: All of its evidence disputes it: add a passage that supports it, or remove the relation.'],
  'open-ended-life': [
    '7:11: warning: It is open-ended without `checked`, so the date of its latest source is taken: add `checked` with the last day on which "still going on" is supported.',
    '7:11: warning: `1991/..` lies partly outside the lives of its actors and is cut to them: correct it, or their `when`.',
  ],
  'open-ended-unchecked': [
    '8:11: warning: It is open-ended without `checked`, so the date of its latest source is taken: add `checked` with the last day on which "still going on" is supported.',
    '15:11: It is open-ended, and no source supports it: add `checked` with the last day on which "still going on" is supported.',
  ],
  'outside-coverage': [
    '11:11: It lies outside the `coverage` of the dataset (1900/2020): correct `when`, or widen `coverage`.',
    '18:11: It lies outside the `coverage` of the dataset (1900/2020): correct `when`, or widen `coverage`.',
    '35:18: `Summer`: Words are not dates: "Summer". Write months as numbers, such as 2016-07-19.',
  ],
  'outside-lives': [
    '7:11: warning: `2001/2003` lies outside the lives of its actors and is never shown: correct it, or their `when`.',
    '16:9: warning: `1950/1970` lies partly outside the lives of its actors and is cut to them: correct it, or their `when`.',
  ],
  overlap: [
    '11:3: `one-day` has the type and the actors of `first` and may hold at the same time: merge the two, correct the dates, or tell them apart with an `about` in each.',
    '14:12: warning: `1948` lies outside the lives of its actors and is never shown: correct it, or their `when`.',
    '19:3: `same-about` has the type and the actors of `one-day` and may hold at the same time: merge the two, correct the dates, or tell them apart with an `about` in each.',
    '52:3: `arms-again` has the type and the actors of `arms-1951` and may hold at the same time: merge the two, correct the dates, or tell them apart with an `about` in each.',
    '52:3: `arms-again` has the type and the actors of `arms-1960` and may hold at the same time: merge the two, correct the dates, or tell them apart with an `about` in each.',
    '56:11: warning: `../1960-01-01` lies partly outside the lives of its actors and is cut to them: correct it, or their `when`.',
  ],
  'paragraph-numbers': [
    '17:5: `unquoted.slip.0`: write the number of a paragraph, counted from 1.',
    '20:5: `unquoted.slip.1.5`: write the number of a paragraph, counted from 1.',
    '21:5: `unquoted.slip.three`: write the number of a paragraph, counted from 1.',
    '22:5: `unquoted.slip.4-5`: write the number of a paragraph, counted from 1.',
    '23:5: This key is already in the same map: rename one of the two, or merge them.',
    '24:7: `unquoted.slip.6` is empty: write a text.',
    '25:11: `unquoted.slip-2` is `A heading.`: write a map of paragraph numbers and reasons.',
  ],
  published: [
    '12:19: `history-2003` was published before the relation can have begun. Correct `when`, quote a later source, or choose a modality that looks ahead: `asserted` speaks of what is or was.',
    '18:19: `history-2003` was published before the relation can have begun. Correct `when`, quote a later source, or choose a modality that looks ahead: `denied` speaks of what is or was.',
    '27:19: `history-2003` was published before the end that this passage shows. Correct `when`, quote a later source, or choose a modality that looks ahead: `reported` speaks of what is or was.',
    '45:11: warning: `2000` lies outside the lives of its actors and is never shown: correct it, or their `when`.',
    '53:11: warning: `2000/2005` lies partly outside the lives of its actors and is cut to them: correct it, or their `when`.',
    '56:26: `history-2003` was published before the relation can have begun. Correct `when`, quote a later source, or choose a modality that looks ahead: `asserted` speaks of what is or was.',
    '63:26: `history-2003` was published before the relation can have begun. Correct `when`, quote a later source, or choose a modality that looks ahead: `alleged` speaks of what is or was.',
    '67:18: `Summer`: Words are not dates: "Summer". Write months as numbers, such as 2016-07-19.',
    '79:26: `history-2003` was published before the end that this passage shows. Correct `when`, quote a later source, or choose a modality that looks ahead: `asserted` speaks of what is or was.',
  ],
  'related-to-itself': [
    '6:22: `aland` is related to itself: name two different actors.',
    '14:9: `bland` is related to itself: name two different actors.',
  ],
  'second-dataset': ['3:1: `dataset` is already described at tests/fixtures/valid/dataset.yaml:3: keep one of the two.'],
  'source-cycle': ['4:60: Sources depend on each other in a circle (one → two → one): remove one `dependsOn`.'],
  stories: [
    '10:19: There is no relation `aland-bland-arm`: define it under `relations`, or correct the id. Did you mean `aland-bland-arms`?',
    '11:27: There is no actor `alnd`: define it under `actors`, or correct the id. Did you mean `aland`?',
    '12:16: There is no actor `blnad`: define it under `actors`, or correct the id. Did you mean `bland`?',
    '15:25: There is no relation `aland-bland-rms`: define it under `relations`, or correct the id. Did you mean `aland-bland-arms`?',
    '16:51: There is no source `histroy-2003`: define it under `sources`, or correct the id. Did you mean `history-2003`?',
    '19:16: A step selects one thing: keep one of `relation`, `actor` and `pair`.',
    '19:16: There is no actor `nobody`: define it under `actors`, or correct the id.',
    '21:15: A step selects one thing: keep one of `relation`, `actor` and `pair`.',
    '21:16: There is no actor `nobody`: define it under `actors`, or correct the id.',
    '23:75: `aland-bland-arms` has one quotation from `history-2003`, and not 2: write a smaller number.',
    '28:45: `2000` is not after `year` (2001): write the earlier year as `year`, or remove this.',
    '29:55: A comparison is of two years, and a range is none: keep `to` or `compare`.',
    '30:47: `2001` is not after `year` (2001): write the earlier year as `year`, or remove this.',
    '31:33: `1899` lies outside the `coverage` of the dataset (1900/2020): correct it, or widen `coverage`.',
    '31:43: `2021` lies outside the `coverage` of the dataset (1900/2020): correct it, or widen `coverage`.',
    '39:19: `aland-bland-arms` is not there in 1980 to 1985: correct the years, or select something else.',
    '40:27: `bland` has no relation that is shown in 1980 to 1985: correct the years, or name another.',
    '41:16: `aland` has no relation that is shown in 1980 to 1985: correct the years, or name another.',
    '43:30: `aland-bland-arms` is not there in 1980 to 1985: correct the years, or quote another.',
    '47:15: Nothing is shown between `aland` and `bland` in 1980 or 1985: correct the years or the pair.',
    '52:19: `aland-bland-rivalry` is of the family `conflict`, which is left out at first: select something else.',
    '53:16: `carol` has no relation that is shown in 1979 or 1995: correct the years, or name another.',
    '57:16: `aland` has no relation that is shown in 1980: correct the years, or name another.',
    '59:30: `aland-carol-rivalry` is of the family `conflict`, which is left out at first: quote another.',
    '59:59: `aland-carol-rivalry` quotes nothing from `note-2010`: name a source that it quotes.',
    '64:7: `stories.lone-step.steps` is a list: write 2 to 20 steps.',
    '64:135: `stories.lone-step.steps.0.quotes.0.nth` is `0`: count its quotations from 1.',
    '64:158: `stories.lone-step.steps.0.focus.actors` is a list: name one actor or more.',
    '64:169: `stories.lone-step.steps.0.focus.steps` is `4`: write one of `0`, `1`, `2`, `3`.',
  ],
  tag: ['4:16: Remove the tag (the word that starts with `!`): the format has none.'],
  'undirected-from-to': [
    '6:11: The type "Rivalry" is undirected: write `between: [a, b]` instead of `from`.',
    '7:9: The type "Rivalry" is undirected: write `between: [a, b]` instead of `to`.',
    '12:3: `nobody` names no actors: add `between: [a, b]`.',
  ],
  'undirected-structure': [
    '4:70: The type "Heads" is undirected, so nobody can tell who leads: make it `directed: true`, or remove this.',
    '5:88: `types.serves.structure` is `serves`: write one of `leads`, `belongs`.',
  ],
  'unknown-family': ['4:34: There is no family `econmy`: define it under `families`, or correct the id.'],
  'unknown-id': [
    '5:11: There is no type `arm`: define it under `types`, or correct the id. Did you mean `arms`?',
    '7:9: There is no actor `blnad`: define it under `actors`, or correct the id. Did you mean `bland`?',
    '11:26: There is no source `histroy-2003`: define it under `sources`, or correct the id. Did you mean `history-2003`?',
    '13:3: warning: No relation has the actor `slip`: use it, or remove it.',
    '13:42: There is no actor `alnd`: define it under `actors`, or correct the id. Did you mean `aland`?',
  ],
  'unknown-key': [
    '4:3: warning: No relation has the actor `slip`: use it, or remove it.',
    '4:40: The key `alias` is not known here: remove it, or use one of name, kind, when, code, flag, aliases, home, wikidata, summary. Did you mean `aliases`?',
    '5:1: The key `actor` is not known here: remove it, or use one of format, dataset, families, types, actors, sources, relations, stories, unquoted. Did you mean `actors`?',
  ],
  'unquoted-elsewhere': [
    '4:3: There is no source `histroy-2003`: define it under `sources`, or correct the id. Did you mean `history-2003`?',
    '6:3: `note-2010` is already defined in unquoted, at tests/fixtures/valid/coverage.yaml:5: rename one, or keep one.',
  ],
  'unsourced-with-evidence': ['11:16: It says `unsourced: true` and has evidence: remove one of the two.'],
  'untitled-source': [
    '4:3: warning: No evidence quotes the source `one`: quote it, or remove it.',
    '4:3: `one` has neither a title nor a description: add one of the two.',
  ],
  unused: [
    '4:3: warning: No type is in the family `nothing`: use it, or remove it.',
    '6:3: warning: No relation is of the type `nothing`: use it, or remove it.',
    '8:3: warning: No relation has the actor `nobody`: use it, or remove it.',
    '10:3: warning: No evidence quotes the source `nothing`: quote it, or remove it.',
  ],
  'url-not-http': [
    '4:3: warning: No evidence quotes the source `slip`: quote it, or remove it.',
    '8:10: `sources.slip.URL` is `javascript:alert(1)`: give an address that starts with http:// or https://.',
    '9:3: warning: No evidence quotes the source `broken-host`: quote it, or remove it.',
    '13:10: `sources.broken-host.URL` is `http://[example`: give an address that starts with http:// or https://.',
  ],
  'wrong-values': [
    '4:17: `actors.slip.name` is `12`: write a text.',
    '4:27: `actors.slip.kind` is `country`: write one of `state`, `leader`, `group`, `body`.',
    '4:45: `actors.slip.aliases` is `one`: write a list.',
    '4:56: `actors.slip.code` is `LONG`: write a code of one to three letters.',
    '4:72: `actors.slip.wikidata` is `X1`: write a Wikidata id, such as Q794.',
    '4:89: `actors.slip.flag.iso` is `AX`: write the ISO 3166-1 code of the flag in two small letters, such as ir.',
    '4:101: `actors.slip.when` is a map: write one date as EDTF, such as 1991~/.., or a list of them for several spells.',
    '6:17: `sources.slip.type` is empty: fill it in, or leave it out where it is optional.',
    '6:47: `sources.slip.author.0` is a map: give the author a `family` and `given` name, or a `literal` one.',
    '6:84: `sources.slip.snapshot.file` is `../secret`: write a plain file name, without folders.',
    '6:103: `sources.slip.snapshot.sha256` is `abc`: write a SHA-256 as 64 hexadecimal digits in small letters.',
    '8:3: `relations.slip.when` is missing: write one date as EDTF, such as 1991~/.., or a list of them for several spells.',
    '8:92: `relations.slip.evidence` is a map: write a list.',
    '9:10: `families` is empty: write a map of ids and what they stand for.',
  ],
};

/** The same for files that are checked on their own. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  'empty-file': [
    '1:1: No file of this folder holds a `dataset` block: add one with title, license, coverage, focus and opens.',
    '1:1: This file holds no map: start it with `format: network/1`.',
  ],
  moments: [
    '10:15: `1989/..` is open, and a moment has a first and a last day: write the day, month or year.',
    '11:15: `/1989` is open, and a moment has a first and a last day: write the day, month or year.',
    '12:15: `1899-12` lies outside the `coverage` of the dataset (1900/2020): correct it, or widen `coverage`.',
    '14:15: `2022~` lies outside the `coverage` of the dataset (1900/2020): correct it, or widen `coverage`.',
  ],
  'no-dataset': ['1:1: No file of this folder holds a `dataset` block: add one with title, license, coverage, focus and opens.'],
  'no-title': ['3:1: `dataset.title` is missing: add it.'],
  'wrong-format': ['2:9: `format` is `network/2`: write `network/1`.'],
  years: [
    '7:10: `focus` is not inside `coverage` (1900/2020): narrow it, or widen `coverage`.',
    '8:10: `opens` is not inside `focus` (1890/2020): write a year of it.',
    '9:21: `Summer`: Words are not dates: "Summer". Write months as numbers, such as 2016-07-19.',
    '10:10: `dataset.poles` is a list: name two different actors as poles, or none.',
  ],
  'years-beyond': [
    '7:10: `focus` is not inside `coverage` (1900/2020): narrow it, or widen `coverage`.',
    '8:10: `opens` is not inside `focus` (1950/2021): write a year of it.',
  ],
  'years-backwards': [
    '6:13: `coverage` ends before it starts: write the earlier year first.',
    '7:10: `focus` is not inside `coverage` (2020/1900): narrow it, or widen `coverage`.',
  ],
};

const readBroken = (name: string) => ({ path: `${name}.yaml`, text: readFileSync(`${FOLDER}/${name}.yaml`, 'utf8') });

/** The file's own problems without its name. That its actors have no place on the canvas is told of `positions.json`. */
function told(name: string, beside: typeof valid.files): string[] {
  const file = readBroken(name);
  const { problems } = checkDataset([...beside, file], valid.positions);
  const others = problems.filter((problem) => problem.file !== file.path && problem.severity === 'error');
  expect(others, 'errors in sound files').toEqual([]);
  return problems.filter((problem) => problem.file === file.path).map((problem) => formatProblem(problem).slice(file.path.length + 1));
}

it('finds nothing wrong with the valid dataset', () => {
  expect(checkDataset(valid.files, valid.positions).problems).toEqual([]);
});

describe('a broken file beside the valid dataset', () => {
  it.each(Object.entries(BESIDE_VALID))('%s', (name, expected) => expect(told(name, valid.files)).toEqual(expected));
});

describe('a broken file on its own', () => {
  it.each(Object.entries(ALONE))('%s', (name, expected) => expect(told(name, [])).toEqual(expected));
});

it('has an expectation for every broken file', () => {
  const files = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''));
  expect([...Object.keys(BESIDE_VALID), ...Object.keys(ALONE)].sort()).toEqual(files.sort());
});
