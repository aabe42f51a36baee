/** Frames that say nothing to a function's author. */
const foreign = /\/lambda\/runtimes\/|\/lib\/python\d|node:internal|\/usr\/local\/go\/src\/|frozen /;

/** A stack with the author's own frames only, in any of the languages. */
export function stackText(stack: string): string {
  const kept: string[] = [];
  let own = true;
  for (const line of stack.trimEnd().split('\n')) {
    if (/^\s+(File "|at )/.test(line)) own = !foreign.test(line);
    else if (!/^\s{4}/.test(line)) own = true;
    if (own) kept.push(line);
  }
  return kept.join('\n');
}
