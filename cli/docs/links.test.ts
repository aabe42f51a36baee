import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../root.ts';
import { markdownPages } from './fixtures/markdown-pages.ts';

interface Link {
  readonly path: string;
  readonly anchor: string | undefined;
}

/** Links to files of this repository; code is no text, so nothing in it is a link. */
function relativeLinks(markdown: string): readonly Link[] {
  const text = markdown.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    return [{ path, anchor }];
  });
}

/** Anchors of the headings, as GitHub makes them. */
function anchors(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function broken(page: string): readonly string[] {
  const text = readFileSync(join(root, page), 'utf8');
  return relativeLinks(text).flatMap(({ path, anchor }) => {
    const target = path === '' ? join(root, page) : join(root, dirname(page), path);
    const name = anchor === undefined ? path : `${path}#${anchor}`;
    if (!existsSync(target) || relative(root, target).startsWith('..')) return [name];
    if (anchor === undefined) return [];
    const heading = statSync(target).isFile() && anchors(readFileSync(target, 'utf8')).includes(anchor);
    return heading ? [] : [name];
  });
}

it('reads links, but not those in code', () => {
  const text = '[a](b.md#c) [w](https://example.org) `[no](x)`\n```md\n[no](y)\n```\n';
  expect(relativeLinks(text)).toEqual([{ path: 'b.md', anchor: 'c' }]);
  expect(anchors('# 3. Names\n## A `b`-c')).toEqual(['3-names', 'a-b-c']);
});

it.each(markdownPages)('every link of %s leads to a file, and to a heading where it names one', (page) => {
  expect(broken(page)).toEqual([]);
});

it('the pages link each other', () => {
  const links = markdownPages.flatMap((page) => relativeLinks(readFileSync(join(root, page), 'utf8')));
  expect(links.length).toBeGreaterThan(100);
});
