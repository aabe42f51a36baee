import { describe, expect, test } from 'vitest';
import { foldersAbove, isWithin, PathClaims, PathError } from './path-claims.ts';

const dist = { folders: ['dist'] };

function reasons(files: readonly string[], ownership: Parameters<PathClaims['add']>[0] = dist): string[] {
  return new PathClaims().add(ownership, files).map(({ path, reason }) => `${path} ${reason}`);
}

describe('a path is refused', () => {
  test.each(['dist/../x', '../dist/x', '/dist/x', 'dist//x', 'dist/./x', 'dist/x/', 'dist\\x', 'dist/a\0b'])(
    'that is not plain: %j',
    (path) => {
      expect(reasons([path])).toEqual([`${path} is not a plain relative path`]);
    },
  );

  test.each(['x', 'distant/x', 'flux/x', 'dist'])('outside the owned folders: %s', (path) => {
    expect(reasons([path])).toEqual([`${path} lies outside the owned folders`]);
  });

  test.each(['flux/pro/flux-system', 'flux/pro/flux-system/x'])('of somebody else: %s', (path) => {
    const ownership = { folders: ['flux/pro'], except: ['flux/pro/flux-system'] };
    expect(reasons([path], ownership)).toEqual([
      `${path} lies in flux/pro/flux-system, which belongs to somebody else`,
    ]);
    expect(reasons(['flux/pro/flux-system.yaml'], ownership)).toEqual([]);
  });

  test.each([
    ['dist/a/X', 'dist/a/x', 'dist/a/x is one file with dist/a/X where case is ignored'],
    ['dist/A/x', 'dist/a/y', 'dist/a/y is one file with dist/A where case is ignored'],
    ['dist/é', 'dist/e\u0301', 'dist/e\u0301 is one file with dist/é where case is ignored'],
  ])('that a disk may not tell from another: %s, %s', (first, second, reason) => {
    expect(reasons([first, second])).toEqual([reason]);
  });

  test('that is a file and a folder', () => {
    const reason = 'needs dist/a as a file and as a folder';
    expect(reasons(['dist/a', 'dist/a/b'])).toEqual([`dist/a/b ${reason}`]);
    expect(reasons(['dist/a/b', 'dist/a'])).toEqual([`dist/a ${reason}`]);
  });

  test('together with all others', () => {
    expect(reasons(['/x', 'dist/ok', 'y'], { folders: ['dist', ''] })).toEqual([
      '(empty path) is not a plain relative path',
      '/x is not a plain relative path',
      'y lies outside the owned folders',
    ]);
  });
});

describe('a folder is refused', () => {
  test.each([
    ['dist', 'dist'],
    ['dist', 'dist/pro'],
    ['dist/pro', 'dist'],
  ])('that is owned already: %s, %s', (first, second) => {
    const claims = new PathClaims();
    expect(claims.add({ folders: [first] }, [])).toEqual([]);
    expect(claims.add({ folders: [second] }, [])).toEqual([
      { path: second, reason: `is owned already, by ${first}` },
    ]);
    expect(reasons([], { folders: [first, second] })).toEqual([`${second} is owned already, by ${first}`]);
  });

  test('but not its neighbours', () => {
    const claims = new PathClaims();
    expect(claims.add({ folders: ['dist/pro', 'flux/pro'] }, ['dist/pro/x', 'flux/pro/x'])).toEqual([]);
    expect(claims.add({ folders: ['dist/pro-2'] }, ['dist/pro-2/x'])).toEqual([]);
    expect(claims.add({ folders: ['dist/Pro-3'] }, ['dist/Pro-3/x', 'dist/Pro-3/y'])).toEqual([]);
    expect(claims.add({ folders: ['dist/pro-3'] }, ['dist/pro-3/x'])).toHaveLength(1);
  });
});

test('isWithin goes by whole steps', () => {
  expect(['dist', 'dist/a', 'distant', 'dis', 'a/dist'].filter((path) => isWithin(path, 'dist'))).toEqual([
    'dist',
    'dist/a',
  ]);
});

test('foldersAbove begins at the top', () => {
  expect(foldersAbove('a/b/c')).toEqual(['a', 'a/b']);
  expect(foldersAbove('a')).toEqual([]);
});

test('PathError names every path', () => {
  const error = new PathError([
    { path: 'a', reason: 'is bad' },
    { path: 'b', reason: 'is worse' },
  ]);
  expect(error.message).toBe('a is bad\nb is worse');
});
