import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/evidence.ts';
import type { SourceId } from '#domain/id.ts';
import { standingOf } from '#domain/standing.ts';
import { aPassage, aRelation, aSource } from '../support/builders.ts';

const sources = new Map(
  [
    aSource('a'),
    aSource('b'),
    aSource('rewrite', { dependsOn: ['a' as SourceId] }),
    aSource('third-hand', { dependsOn: ['rewrite' as SourceId] }),
    aSource('other-rewrite', { dependsOn: ['a' as SourceId] }),
    aSource('digest', { dependsOn: ['a' as SourceId, 'b' as SourceId] }),
  ].map((source) => [source.id, source]),
);

const standing = (...evidence: Evidence[]) => standingOf(aRelation('x', 'arms', 'ru', 'ir', '2016', { evidence }), sources);

describe('standing', () => {
  it('is unsourced where nothing is quoted', () => expect(standing()).toBe('unsourced'));
  it('is single source for one, however often it is quoted', () => expect(standing(aPassage('a'), aPassage('a'))).toBe('single-source'));
  it('is corroborated by two that stand on their own feet', () => expect(standing(aPassage('a'), aPassage('b'))).toBe('corroborated'));
  it('is single source for a text and its rewrite', () => expect(standing(aPassage('a'), aPassage('rewrite'))).toBe('single-source'));
  it('sees through two steps of rewriting', () => expect(standing(aPassage('a'), aPassage('third-hand'))).toBe('single-source'));
  it('is single source for two rewrites of one text that is not quoted', () => {
    expect(standing(aPassage('rewrite'), aPassage('other-rewrite'))).toBe('single-source');
    expect(standing(aPassage('other-rewrite'), aPassage('third-hand'))).toBe('single-source');
  });
  it('is single source where a digest of both joins two that do not know each other', () => {
    expect(standing(aPassage('rewrite'), aPassage('b'), aPassage('digest'))).toBe('single-source');
    expect(standing(aPassage('digest'), aPassage('rewrite'), aPassage('b'))).toBe('single-source');
  });
  it('is corroborated by a rewrite and somebody else', () => expect(standing(aPassage('rewrite'), aPassage('b'))).toBe('corroborated'));
  it('is claimed where nobody asserts it', () =>
    expect(standing(aPassage('a', { modality: 'alleged' }), aPassage('b', { modality: 'reported' }))).toBe('claimed'));
  it('does not count a claim towards corroboration', () =>
    expect(standing(aPassage('a'), aPassage('b', { modality: 'alleged' }))).toBe('single-source'));
  it('is disputed as soon as one passage speaks against it', () =>
    expect(standing(aPassage('a'), aPassage('b'), aPassage('b', { stance: 'disputes' }))).toBe('disputed'));
});
