import { CelDomainError } from './cel-domain-error.ts';
import type { CelEnvironment } from './cel-library.ts';
import { goRegExp } from './go-regexp.ts';

function replace(text: string, from: string, to: string, most = -1n): string {
  if (most < 0n) return text.replaceAll(from, () => to);
  let result = text;
  let at = 0;
  for (let left = most; left > 0n; left--) {
    const found = result.indexOf(from, at);
    if (found < 0) break;
    result = result.slice(0, found) + to + result.slice(found + from.length);
    at = found + to.length;
  }
  return result;
}

function charAt(text: string, index: bigint): string {
  const characters = [...text];
  if (index < 0n || index > BigInt(characters.length)) throw new CelDomainError(`no character at ${index}`);
  return characters[Number(index)] ?? '';
}

function format(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(.)/g, (verb, letter: string) => {
    if (letter === '%') return '%';
    if (letter !== 's' && letter !== 'd') throw new Error(`the verb ${verb} of format is not supported`);
    if (next >= values.length) throw new CelDomainError(`${JSON.stringify(template)} has too few values`);
    return String(values[next++]);
  });
}

function findAll(text: string, pattern: string, most = -1n): readonly string[] {
  const found = Array.from(text.matchAll(new RegExp(goRegExp(pattern), 'gu')), ([match]) => match);
  return most < 0n ? found : found.slice(0, Number(most));
}

/** CEL's own strings as far as the library lacks them; `matchesGo` stands for `matches`, see cel-rewrite.ts. */
export function registerStrings(env: CelEnvironment): void {
  env.registerFunction('string.matchesGo(string): bool', (text: string, pattern: string) =>
    goRegExp(pattern).test(text),
  );
  env.registerFunction('string.replace(string, string): string', replace);
  env.registerFunction('string.replace(string, string, int): string', replace);
  env.registerFunction('string.charAt(int): string', charAt);
  env.registerFunction('string.format(list): string', format);
}

/** `find` and `findAll`, which Kubernetes adds. */
export function registerSearch(env: CelEnvironment): void {
  env.registerFunction(
    'string.find(string): string',
    (text: string, pattern: string) => findAll(text, pattern)[0] ?? '',
  );
  env.registerFunction('string.findAll(string): list<string>', findAll);
  env.registerFunction('string.findAll(string, int): list<string>', findAll);
}
