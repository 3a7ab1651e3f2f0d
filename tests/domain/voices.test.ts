import { describe, expect, it } from 'vitest';
import { voicesOf } from '#domain/voices.ts';
import { aPassage, aSource } from '../support/builders.ts';

const sources = new Map(['a', 'b', 'c'].map((id) => [aSource(id).id, aSource(id)]));

describe('who says a relation', () => {
  it('is each source once, in the order in which they are quoted, those against it apart', () => {
    const evidence = [aPassage('b'), aPassage('a'), aPassage('b'), aPassage('c', { stance: 'disputes' })];
    expect(voicesOf({ evidence }, sources)).toEqual({
      supporting: ['Label of b', 'Label of a'],
      disputing: ['Label of c'],
      asserted: true,
    });
  });

  it('asserts it only where a passage for it does', () => {
    const claimed = [aPassage('a', { modality: 'alleged' }), aPassage('b', { modality: 'asserted', stance: 'disputes' })];
    expect(voicesOf({ evidence: claimed }, sources).asserted).toBe(false);
    expect(voicesOf({ evidence: [] }, sources)).toEqual({ supporting: [], disputing: [], asserted: false });
  });
});
