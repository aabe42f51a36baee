import { closeSync, openSync, readSync } from 'node:fs';
import { type NodeFacts, nodeFactsShape } from './node-facts.ts';
import { type FieldProblem, quote } from './shape.ts';

/** A problem of one line of a facts file. */
export interface FactsProblem extends FieldProblem {
  /** From 1 on; 0 for the file as a whole. */
  readonly line: number;
}

/** A facts file that cannot be used, with everything that is wrong with it. */
export class NodeFactsError extends Error {
  readonly problems: readonly FactsProblem[];

  constructor(problems: readonly FactsProblem[]) {
    const lines = problems.map(({ line, field, problem }) =>
      ['  ', line > 0 ? `line ${line}: ` : '', field ? `${field}: ` : '', problem].join(''),
    );
    const shown = lines.slice(0, mostShown);
    if (lines.length > mostShown) shown.push(`  and ${lines.length - mostShown} more`);
    super(['facts of nodes cannot be used:', ...shown].join('\n'));
    this.name = 'NodeFactsError';
    this.problems = problems;
  }
}

const mostShown = 20;
const mostBytes = 1024 * 1024;
const longestLine = 16 * 1024;

/**
 * Reads a file of facts, or what a pipe has to say, and no more than 1 MiB of it.
 * @throws NodeFactsError when it cannot be read, is longer, or does not hold facts
 */
export function readFacts(file: string, nodes: ReadonlySet<string>): readonly NodeFacts[] {
  return parseFacts(readBounded(file), nodes);
}

function readBounded(file: string): string {
  const buffer = Buffer.alloc(mostBytes + 1);
  let length = 0;
  try {
    const handle = openSync(file, 'r');
    try {
      for (let read = -1; read !== 0 && length < buffer.length; length += read) {
        read = readSync(handle, buffer, length, buffer.length - length, null);
      }
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw new NodeFactsError([{ line: 0, field: '', problem: (error as Error).message }]);
  }
  if (length <= mostBytes) return buffer.toString('utf8', 0, length);
  throw new NodeFactsError([{ line: 0, field: '', problem: `the file is longer than ${mostBytes} bytes` }]);
}

/**
 * Reads one JSON object a line; empty lines do not count.
 * @param nodes names of all nodes that may be spoken of
 * @throws NodeFactsError with every problem of every line
 */
export function parseFacts(content: string, nodes: ReadonlySet<string>): readonly NodeFacts[] {
  const lines = content
    .split('\n')
    .flatMap((text, index) => (text.trim() ? [{ text, line: index + 1 }] : []));
  const seen = new Map<string, number>();
  const read = lines.map(({ text, line }) => {
    const value = parseLine(text);
    const shaped = 'problem' in value ? [value.problem] : nodeFactsShape(value.facts, '');
    const facts = shaped.length === 0 && 'facts' in value ? (value.facts as NodeFacts) : undefined;
    const problems = facts ? nameProblems(facts.node, nodes, seen) : shaped;
    if (facts && !seen.has(facts.node)) seen.set(facts.node, line);
    return { facts, problems: problems.map((each) => ({ line, ...each })) };
  });
  const problems: readonly FactsProblem[] =
    lines.length === 0
      ? [{ line: 0, field: '', problem: 'there is no line with facts' }]
      : read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new NodeFactsError(problems);
  return read.flatMap(({ facts }) => facts ?? []);
}

function parseLine(text: string): { readonly facts: unknown } | { readonly problem: FieldProblem } {
  if (text.length > longestLine) {
    return { problem: { field: '', problem: `is longer than ${longestLine} characters` } };
  }
  try {
    return { facts: JSON.parse(text) };
  } catch {
    return { problem: { field: '', problem: `is not JSON: ${quote(text.trim())}` } };
  }
}

function nameProblems(
  node: string,
  nodes: ReadonlySet<string>,
  seen: ReadonlyMap<string, number>,
): readonly FieldProblem[] {
  const field = 'node';
  const first = seen.get(node);
  if (first !== undefined) return [{ field, problem: `${node} already has its facts on line ${first}` }];
  if (nodes.has(node)) return [];
  const fix = 'set NODE to its name in the literal when the host is called otherwise';
  return [{ field, problem: `${node} is no node of the fleet; ${fix}` }];
}
