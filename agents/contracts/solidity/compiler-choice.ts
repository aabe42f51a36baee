import { type InstalledCompiler, installedCompilers } from './installed-compilers.ts';
import { withoutComments } from './lexical.ts';
import { allows, versionPragmas } from './pragma.ts';

/**
 * The compilers to try on a set of sources, best first: those that every pragma allows, newest first; then the newest of
 * the lines that the pragmas name. Without a pragma the sources' own words decide which line comes first.
 */
export function compilerChoice(
  sources: Iterable<string>,
  installed: readonly InstalledCompiler[] = installedCompilers(),
): readonly InstalledCompiler[] {
  const texts = [...sources];
  const pragmas = texts.flatMap(versionPragmas);
  if (pragmas.length === 0) return bySyntax(texts, newestOfLines(installed));
  const allowed = installed.filter(({ version }) => pragmas.every((pragma) => allows(pragma, version)));
  const named = newestOfLines(installed).filter(({ version }) =>
    pragmas.some((pragma) => new RegExp(`(?<![\\d.])0\\.${version.minor}(?!\\d)`, 'u').test(pragma)),
  );
  const chosen = new Set([...newestOfLines(allowed), ...named, ...allowed]);
  return chosen.size > 0 ? [...chosen] : newestOfLines(installed);
}

function newestOfLines(compilers: readonly InstalledCompiler[]): InstalledCompiler[] {
  return compilers.filter(
    ({ version }, index) => compilers.findIndex((other) => other.version.minor === version.minor) === index,
  );
}

const oldWords =
  /\bvar\s|\bthrow\s*;|\.call\.value\s*\(|\bsuicide\s*\(|\bsha3\s*\(|\bfunction\s*\(\s*\)|\bnow\b|\bconstant\s+returns\b/u;
const newWords =
  /\bunchecked\s*\{|\berror\s+\w+\s*\(|\breceive\s*\(\s*\)|\bfallback\s*\(|\bimmutable\b|\boverride\b|\bvirtual\b/u;

function bySyntax(texts: readonly string[], compilers: readonly InstalledCompiler[]): InstalledCompiler[] {
  const visible = texts.map(withoutComments);
  const old = visible.some((text) => oldWords.test(text)) && !visible.some((text) => newWords.test(text));
  return old ? [...compilers].reverse() : [...compilers];
}
