import { describe, expect, it } from 'vitest';
import { fileName } from '#export/fileName.ts';

describe('the name of an exported file', () => {
  it('is the dataset and the year', () => {
    expect(fileName('russia-iran', 2016)).toBe('russia-iran-2016.png');
  });

  it('holds nothing that a file system refuses', () => {
    expect(fileName('../a b:c*', 1979)).toBe('a-b-c-1979.png');
    expect(fileName('///', 1979)).toBe('network-1979.png');
  });
});
