import type { Finding, SourceLines } from '../../finding.ts';
import { expressionsIn } from '../../solidity/ast/children.ts';
import type { ContractDeclaration, FunctionDeclaration, Program, Span } from '../../solidity/ast/nodes.ts';
import { withoutComments } from '../../solidity/lexical.ts';
import { Lines } from '../../solidity/lines.ts';
import { renameIdentifiers } from '../rename-identifiers.ts';

/** Lines of a file by their number. */
export type NumberedLines = ReadonlyMap<number, string>;

/** Longer lines are cut: nobody reads them, and no model needs them. */
const widest = 400;
const mostLines = 300;

/** Lines that a finding is judged by: its function, the modifiers and functions it uses, the variables it names. */
export function contextOf(program: Program, finding: Finding): readonly SourceLines[] {
  const contract = program.contracts.find(({ name }) => name === finding.contract);
  const unit = program.units.find(({ file }) => file === finding.file);
  if (!contract || !unit) return [];
  const lines = new Lines(unit.text);
  const place = ({ file, start, end }: Span): SourceLines => ({
    file,
    startLine: lines.of(start),
    endLine: lines.of(Math.max(start, end - 1)),
  });
  return spansOf(contract, finding.function)
    .filter(({ file }) => file === finding.file)
    .map(place);
}

function spansOf(contract: ContractDeclaration, name: string): Span[] {
  const functions = contract.linearized.flatMap((each) => each.functions);
  const own = functions.filter((each) => each.name === name || each.functionKind === name);
  const spans = new Set<Span>();
  for (const each of own) for (const span of neighbours(contract, each)) spans.add(span);
  return [...spans];
}

function* neighbours(contract: ContractDeclaration, declaration: FunctionDeclaration): Generator<Span> {
  yield declaration.span;
  const named = new Set(declaration.invocations.map(({ name }) => name));
  const modifiers = contract.linearized
    .flatMap((each) => each.modifiers)
    .filter(({ name }) => named.has(name));
  for (const { span } of modifiers) yield span;
  for (const body of [declaration.body, ...modifiers.map((each) => each.body)]) {
    if (!body) continue;
    for (const expression of expressionsIn(body)) {
      if (expression.kind !== 'identifier') continue;
      const { declaration: of } = expression;
      if (of?.kind === 'function-declaration') yield of.span;
      if (of?.kind === 'variable-declaration' && of.role === 'state') yield of.span;
    }
  }
}

/** The lines as a model sees them: without comments, which say what they like, and with names that say nothing if asked. */
export function excerpt(
  text: string,
  places: readonly SourceLines[],
  names: 'own' | 'neutral',
): NumberedLines {
  const bare = withoutComments(names === 'neutral' ? renameIdentifiers(text) : text).split('\n');
  const shown = new Map<number, string>();
  for (const { startLine, endLine } of [...places].sort((a, b) => a.startLine - b.startLine))
    for (let line = startLine; line <= endLine && shown.size < mostLines; line++)
      shown.set(line, (bare[line - 1] ?? '').slice(0, widest));
  return shown;
}
