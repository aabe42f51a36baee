import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { BuildError } from '../build-error.ts';

/** What a requirements file asks for. */
export interface Requirements {
  readonly packages: readonly string[];
  /** Whether each package has a hash; pip then compares all of them. */
  readonly hashed: boolean;
  /** Whether each package has exactly one version. */
  readonly pinned: boolean;
}

const inclusion = /^(?:-r|--requirement|-c|--constraint)(?:\s+|=)(\S+)$/;
const packageForm = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\s*\[[\w\s,.-]*\])?\s*(?:[(~=!<>;]|$)/;

/**
 * Reads requirements.txt and what it includes. Options could bring another index or undo `wheels only`, and URLs and
 * paths are no packages of the index, so both are refused; hashes are kept.
 * @throws BuildError RequirementsRefused with every line
 */
export function readRequirements(tree: string, file = 'requirements.txt'): Requirements {
  const refused: string[] = [];
  const lines = packageLines(tree, file, refused, new Set());
  if (refused.length > 0)
    throw new BuildError('RequirementsRefused', refused.slice(0, 10).join('; '), { log: refused });
  return {
    packages: lines,
    hashed: lines.length > 0 && lines.every((line) => line.includes('--hash=')),
    pinned: lines.every((line) => /===?\s*[^*\s]+(?:\s|;|$)/.test(line)),
  };
}

function packageLines(tree: string, file: string, refused: string[], seen: Set<string>): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const found: string[] = [];
  for (const [number, line] of logicalLines(readFileSync(join(tree, file), 'utf8'))) {
    const refuse = (why: string): unknown => refused.push(`${file}:${number}: ${line.slice(0, 100)}: ${why}`);
    const [, other] = inclusion.exec(line) ?? [];
    const [requirement = '', ...options] = line.split(/\s+(?=--)/);
    if (other !== undefined) {
      const path = posix.join(dirname(file), other);
      if (path.startsWith('..') || posix.isAbsolute(other) || !existsSync(join(tree, path)))
        refuse('no such file');
      else found.push(...packageLines(tree, path, refused, seen));
    } else if (line.startsWith('-')) refuse('options are not read');
    else if (!options.every((option) => /^--hash[= ]\s*\w+:[0-9a-f]+$/i.test(option)))
      refuse('no option but --hash');
    else if (!packageForm.test(requirement)) refuse('no package of the index');
    else found.push(line);
  }
  return found;
}

/** Lines without comments, joined where they end with a backslash, with the number of their first. */
function logicalLines(text: string): readonly [number, string][] {
  const lines: [number, string][] = [];
  let open: [number, string] | undefined;
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const continued = raw.endsWith('\\');
    const part = raw.replace(/\\$/, '').replace(/(^|\s)#.*$/, '');
    open = open ? [open[0], `${open[1]} ${part.trim()}`] : [index + 1, part.trim()];
    if (continued) continue;
    if (open[1].trim() !== '') lines.push([open[0], open[1].trim()]);
    open = undefined;
  }
  return open && open[1].trim() !== '' ? [...lines, [open[0], open[1].trim()]] : lines;
}
