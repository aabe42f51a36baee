import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const text = readFileSync(new URL('../constructs/versions.ts', import.meta.url), 'utf8');
const renovate = JSON.parse(readFileSync(new URL('../renovate.json', import.meta.url), 'utf8')) as {
  customManagers: { matchStrings: string[] }[];
};
const pattern = new RegExp(renovate.customManagers[0]?.matchStrings[0] ?? '', 'g');
const lines = text.split('\n');

describe('constructs/versions.ts', () => {
  it('every Renovate comment stands above a version that Renovate can read and raise', () => {
    const comments = lines.filter((line) => line.trimStart().startsWith('// renovate:'));
    const matches = [...text.matchAll(pattern)];
    expect(comments.length).toBeGreaterThan(15);
    expect(matches).toHaveLength(comments.length);
    for (const { groups } of matches) expect(groups?.currentValue).toMatch(/^[\w.+-]+$/);
  });

  it('every version has its Renovate comment', () => {
    const versions = lines.flatMap((line, index) =>
      /^\s+\w+: '[^']*\d+\.\d+[^']*',$/.test(line) ? [index] : [],
    );
    expect(versions.length).toBeGreaterThan(15);
    const bare = versions.filter((index) => !lines[index - 1]?.includes('// renovate:'));
    expect(bare.map((index) => lines[index]?.trim())).toEqual([]);
  });
});
