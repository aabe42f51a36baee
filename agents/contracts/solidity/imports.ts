import { posix } from 'node:path';
import { withoutComments } from './lexical.ts';

const statement =
  /(?<![\w$])import\s*(?:[^"';]{0,2000}?\bfrom\s*|)(?:"([^"\n]{1,1000})"|'([^'\n]{1,1000})')/gu;

/** The paths that a source imports, as written. */
export function importPaths(source: string): string[] {
  return [...withoutComments(source).matchAll(statement)].map(([, double, single]) => double ?? single ?? '');
}

/** The unit name that an import leads to, by the compiler's own rules. */
export function importedUnit(path: string, from: string, remappings: readonly string[]): string {
  const relative = path.startsWith('./') || path.startsWith('../');
  return remap(relative ? posix.join(posix.dirname(from), path) : path, from, remappings);
}

/** Applies the remapping with the longest context, then the longest prefix; of equals the last. */
function remap(unit: string, from: string, remappings: readonly string[]): string {
  let best: { readonly context: string; readonly prefix: string; readonly target: string } | undefined;
  for (const remapping of remappings) {
    const [left = '', target = ''] = split(remapping, '=');
    const [context, prefix] = left.includes(':') ? split(left, ':') : ['', left];
    if (!from.startsWith(context) || !unit.startsWith(prefix)) continue;
    const longer =
      !best ||
      context.length > best.context.length ||
      (context.length === best.context.length && prefix.length >= best.prefix.length);
    if (longer) best = { context, prefix, target };
  }
  return best ? best.target + unit.slice(best.prefix.length) : unit;
}

function split(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
