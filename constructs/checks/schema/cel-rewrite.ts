import type { CelAst, CelEnvironment } from './cel-library.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function isNode(value: unknown): value is CelAst {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** The nodes of an expression, parents first. */
export function* nodesOf(value: unknown): Generator<CelAst> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (!isNode(value)) return;
  yield value;
  yield* nodesOf(value.args);
}

/** The library asks presence of paths from a variable only: `has(a[0].b)` becomes a path from a bound one. */
function bindHas(node: CelAst): Edit | undefined {
  if (node.op !== 'call' || node.args[0] !== 'has') return undefined;
  const [argument] = node.args[1];
  let root = argument;
  while (root?.op === '.') root = root.args[0];
  if (!argument || !root || root === argument || root.op === 'id') return undefined;
  const { input } = node;
  const bound = input.slice(root.start, root.end);
  const path = input.slice(root.end, argument.end);
  return { start: node.start, end: node.end, text: `cel.bind(bound, ${bound}, has(bound${path}))` };
}

/** The library's `matches` reads patterns as JavaScript does. */
function matchGo(node: CelAst): Edit | undefined {
  if (node.op !== 'rcall' || node.args[0] !== 'matches') return undefined;
  const start = node.input.indexOf('matches', node.args[1].end);
  return { start, end: start + 'matches'.length, text: 'matchesGo' };
}

/**
 * Rewrites an expression so that the library evaluates it as CEL's definition and RE2 ask.
 * @throws the library's ParseError when it is no expression
 */
export function rewrite(env: CelEnvironment, expression: string): string {
  for (const node of nodesOf(env.parse(expression).ast)) {
    const edit = bindHas(node) ?? matchGo(node);
    if (edit) {
      return rewrite(env, expression.slice(0, edit.start) + edit.text + expression.slice(edit.end));
    }
  }
  return expression;
}
