import { describe, expect, it } from 'vitest';
import { readNetwork } from '#dataset/compiled.ts';
import type { ActorId, RelationId, SourceId, StoryId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { compiledDataset, compiledText, dayNumber } from './validDataset.ts';

function network(json: unknown = compiledDataset()): Network {
  const result = readNetwork('valid', json);
  if (!result.ok) throw new Error(result.error.join('\n'));
  return result.value;
}

function faults(json: unknown): readonly string[] {
  const result = readNetwork('valid', json);
  return result.ok ? [] : result.error;
}

/** The valid dataset with one value put in at a path, as if somebody had edited the published file. */
function withValue(path: string, value: unknown): unknown {
  const json: unknown = JSON.parse(compiledText());
  const steps = path.split(' ');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inner, step) => Reflect.get(inner as object, step), json);
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true });
  return json;
}

describe('a compiled dataset becomes a network', () => {
  it('with its frame', () => {
    expect(network()).toMatchObject({
      id: 'valid',
      title: 'Two invented states',
      license: 'CC0-1.0',
      coverage: { first: 1900, last: 2020 },
      focus: { first: 1950, last: 2020 },
      opens: 2001,
      poles: ['aland', 'bland'],
      moments: [{ when: '1989-11', label: 'An invented treaty', span: { possible: [dayNumber('1989-11-01'), dayNumber('1989-11-30')] } }],
    });
  });

  it('with its actors', () => {
    const { actors, positions } = network();
    expect([...actors.keys()]).toEqual(['aland', 'bland', 'carol']);
    expect(actors.get('aland' as ActorId)).toMatchObject({
      code: 'AL',
      flag: { iso: 'ax' },
      aliases: ['the Alands'],
      wikidata: 'Q1',
      summary: null,
    });
    expect(actors.get('bland' as ActorId)).toMatchObject({ code: 'BL', flag: null, when: ['1900/1940', '1950-06-01/..'] });
    expect(actors.get('carol' as ActorId)?.code).toBe('COB');
    expect(positions.get('carol' as ActorId)).toEqual({ x: 0, y: 80.5 });
    expect(positions.get('aland' as ActorId)).toEqual({ x: -100, y: 0, pinned: true });
  });

  it('with its types, of which some say who leads or belongs to whom', () => {
    const { types } = network(withValue('types arms structure', 'belongs'));
    expect(types.get('arms' as TypeId)).toMatchObject({ label: 'Arms supply', directed: true, structure: 'belongs' });
    expect(types.get('rivalry' as TypeId)).toMatchObject({ directed: false, structure: null });
  });

  it('with its relations, directed and undirected', () => {
    const { relations } = network();
    expect(relations.get('aland-bland-arms' as RelationId)).toMatchObject({
      from: 'aland',
      to: 'bland',
      when: ['1991/..'],
      checked: '2003-05',
      checkedDay: dayNumber('2003-05-31'),
      evidence: [
        { quote: 'In 1991 Aland began to sell its “finest” arms to Bland.', before: null, speaker: null, shows: ['relation', 'start'] },
        { modality: 'denied', speaker: 'A minister', stance: 'disputes', at: null, shows: ['relation'] },
      ],
    });
    expect(relations.get('aland-carol-rivalry' as RelationId)).toMatchObject({ from: 'carol', to: 'aland', unsourced: false });
  });

  it('with its sources, which have something to be called by', () => {
    const { sources } = network();
    expect(sources.get('history-2003' as SourceId)).toMatchObject({
      label: 'Example 2003',
      author: [{ family: 'Example', given: 'Ann' }, { literal: 'The Example Institute' }],
      url: 'https://example.org/history',
      publisher: 'Example Press',
      description: null,
      issued: '2003-05~',
    });
    expect(sources.get('note-2010' as SourceId)).toMatchObject({
      label: 'Note 2010',
      title: null,
      publisher: 'The Example',
      url: null,
      dependsOn: ['history-2003'],
    });
  });
});

it('a compiled dataset becomes a network with its stories, step by step', () => {
  const story = network().stories.get('two-states' as StoryId);
  expect(story).toMatchObject({ title: 'Two states', summary: 'How two invented states got on.' });
  const [arms, compared, seller] = story?.steps ?? [];
  expect(arms).toMatchObject({
    year: 1995,
    to: 2001,
    compare: null,
    selection: { kind: 'relation', id: 'aland-bland-arms' },
    focus: { actors: ['aland', 'bland'], steps: 0 },
    near: ['aland', 'bland'],
    quotes: [
      { relation: 'aland-bland-arms', source: 'history-2003', nth: 1 },
      { relation: 'aland-bland-arms', source: 'note-2010', nth: 1 },
    ],
  });
  expect(compared).toMatchObject({ to: null, compare: 1992, selection: { kind: 'pair', pair: 'aland~bland' }, focus: null, near: [] });
  expect(seller).toMatchObject({ selection: { kind: 'actor', id: 'aland' }, focus: { steps: 1 }, quotes: [] });
});

describe('anything else comes back as sentences', () => {
  it.each([
    [null, 'The file is empty: write a map of keys and values.'],
    [[], 'The file is a list: write a map of keys and values.'],
    ['network/1', 'The file is `network/1`: write a map of keys and values.'],
    [{}, 'format is missing: add `network/1`.'],
  ])('%j', (json, sentence) => {
    expect(faults(json)[0]).toBe(sentence);
  });

  it.each([
    ['relations aland-bland-arms spans', [{ possible: ['1991', null], certain: null }], 'relations.aland-bland-arms.spans.0.possible.0'],
    ['relations aland-bland-arms spans', [{ possible: [2, 1], certain: null }], 'a first day that is not after the last'],
    ['relations aland-bland-arms checkedDay', 0.5, 'relations.aland-bland-arms.checkedDay'],
    ['relations aland-bland-arms spans', [], 'relations.aland-bland-arms.spans is a list: at least one span.'],
    ['relations aland-bland-arms spans', [{ possible: [5, 9], certain: [4, 9] }], 'write a `certain` that is inside `possible`'],
    ['relations aland-bland-arms spans', [{ possible: [5, 9], certain: [5, null] }], 'write a `certain` that is inside `possible`'],
    ['sources note-2010 spans', [{ possible: [5, null], certain: [null, 9] }], 'write a `certain` that is inside `possible`'],
    ['relations aland-bland-arms when', ['1991 - 1993'], 'relations.aland-bland-arms.when is `1991 - 1993`: A date has no spaces.'],
    ['relations aland-bland-arms checked', '2010-13', 'relations.aland-bland-arms.checked is `2010-13`: There is no month 13.'],
    ['sources note-2010 issued', 'May', 'sources.note-2010.issued is `May`: Words are not dates: "May".'],
    ['actors aland when', ['1900-'], 'actors.aland.when is `1900-`: '],
    ['actors aland flag when', ['1950s'], 'actors.aland.flag.when is `1950s`: "1950s" is not EDTF. Write 195X.'],
    ['dataset moments 0 when', '1989-11-31', 'dataset.moments.0.when is `1989-11-31`: There is no day 31 in that month.'],
    ['relations aland-bland-arms to', 'aland', 'relations.aland-bland-arms relates `aland` to itself: name two different actors.'],
    ['relations aland-bland-rivalry between', ['bland', 'bland'], 'relations.aland-bland-rivalry relates `bland` to itself'],
    ['relations aland-bland-arms between', ['aland', 'bland'], 'relations.aland-bland-arms has `between` as well as `from` or `to`'],
    ['relations aland-bland-rivalry to', 'bland', 'relations.aland-bland-rivalry has `between` as well as `from` or `to`'],
    ['actors aland name', 'A\u202eb', 'write it without control characters and marks of text direction'],
    ['positions aland pinned', 1, 'positions.aland.pinned is `1`: write true or false.'],
    ['relations aland-bland-arms to', 'nobody', 'relations.aland-bland-arms: an actor names `nobody`, which is not in the file.'],
    ['relations aland-bland-arms to', 'constructor', 'relations.aland-bland-arms: an actor names `constructor`, which is not in the file.'],
    ['relations aland-bland-arms to', undefined, 'relations.aland-bland-arms: an actor is missing: add it.'],
    ['relations aland-bland-arms type', 'none', 'relations.aland-bland-arms.type names `none`, which is not in the file.'],
    ['relations aland-bland-arms evidence 0 source', 'none', 'relations.aland-bland-arms.evidence.source names `none`'],
    ['types arms family', 'none', 'types.arms.family names `none`, which is not in the file.'],
    ['sources note-2010 dependsOn', ['none'], 'sources.note-2010.dependsOn names `none`, which is not in the file.'],
    ['sources note-2010 spans', [], 'exactly one span'],
    ['sources history-2003 URL', 'javascript:alert(1)', 'give an address that starts with http:// or https://'],
    ['sources history-2003 URL', 'ftp://example.org/a', 'give an address that starts with http:// or https://'],
    ['sources history-2003 URL', 'data:text/html,x', 'give an address that starts with http:// or https://'],
    ['actors aland flag iso', '../../x', 'actors.aland.flag.iso'],
    ['actors <b>', {}, 'actors.<b> write an id'],
    ['families security hue', 'url(//example.org)', 'families.security.hue'],
    ['stories two-states steps 0 relation', 'none', 'stories.two-states.steps.0.relation names `none`, which is not in the file.'],
    ['stories two-states steps 0 near', ['nobody'], 'stories.two-states.steps.0: an actor names `nobody`'],
    ['stories two-states steps 0 focus actors', ['nobody'], 'stories.two-states.steps.0: an actor names `nobody`'],
    ['stories two-states steps 1 pair', ['aland', 'nobody'], 'stories.two-states.steps.1: an actor names `nobody`'],
    ['stories two-states steps 2 actor', 'nobody', 'stories.two-states.steps.2: an actor names `nobody`'],
    ['stories two-states steps 0 quotes 0 relation', 'none', 'stories.two-states.steps.0.quotes.relation names `none`'],
    ['stories two-states steps 0 quotes 0 nth', 2, 'asks `aland-bland-arms` for a passage of `history-2003` that it has not'],
    ['stories two-states steps', [], 'stories.two-states.steps is a list: write 2 to 20 steps.'],
    ['positions nobody', { x: 0, y: 0 }, 'positions names `nobody`, which is not in the file.'],
    ['positions aland x', '0', 'positions.aland.x is `0`: write a number.'],
    ['dataset coverage', '2020/1900', 'dataset.coverage: `coverage` ends before it starts'],
    ['dataset poles', ['aland', 'nobody'], 'dataset.poles names `nobody`, which is not in the file.'],
    ['dataset moments 0 spans', [], 'exactly one span'],
    ['script', 'alert(1)', 'The file has a key that the format does not know: `script`.'],
  ])('%s: %j', (path, value, sentence) => {
    expect(faults(withValue(path, value)).join('\n')).toContain(sentence);
  });

  it('and never more of them than a reader would read', () => {
    const actors = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`actor-${index}`, 0]));
    expect(faults(withValue('actors', actors))).toHaveLength(50);
  });
});

it('leaves out a key that could reach the prototype', () => {
  const { actors } = network(withValue('actors __proto__', { name: 'Nobody', kind: 'state', spans: [] }));
  expect([...actors.keys()]).toEqual(['aland', 'bland', 'carol']);
  expect('kind' in {}).toBe(false);
});
