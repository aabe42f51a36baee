import type { Compilation } from '../../compile.ts';
import type {
  ContractDeclaration,
  Declaration,
  Expression,
  FunctionDeclaration,
  IdentifierExpression,
  MemberExpression,
  Program,
  Unit,
} from '../nodes.ts';
import { readContract, readFunction } from './declarations.ts';
import { nodes, nodeType, number, type Raw, raw, Spans } from './raw.ts';

type Reference = IdentifierExpression | MemberExpression;

/** What the readers of one compilation share: declarations by the compiler's ids. */
export class Reader {
  readonly declarations = new Map<number, Declaration>();
  readonly #references: { readonly node: Reference; readonly id: number }[] = [];
  #spans = new Spans('', '');
  #text = '';

  enter(unit: Unit): void {
    this.#spans = new Spans(unit.file, unit.text);
    this.#text = unit.text;
  }

  spanOf(node: Raw): Expression['span'] {
    return this.#spans.of(node);
  }

  textOf(node: Raw): string {
    const { start, end } = this.spanOf(node);
    return this.#text.slice(start, end);
  }

  declare<T extends Declaration>(node: Raw, declaration: T): T {
    const id = number(node.id);
    if (id !== undefined) this.declarations.set(id, declaration);
    return declaration;
  }

  /** Remembers what a name leads to until everything is declared. */
  refer<T extends Reference>(node: T, id: unknown): T {
    if (typeof id === 'number' && id >= 0) this.#references.push({ node, id });
    return node;
  }

  resolve(): void {
    for (const { node, id } of this.#references) node.declaration = this.declarations.get(id);
  }
}

/** The normalised tree of what the compiler read, 0.4 to 0.8 alike. */
export function readCompilation({ files, version }: Compilation): Program {
  const reader = new Reader();
  const units: Unit[] = [];
  const contracts: { readonly node: Raw; readonly contract: ContractDeclaration }[] = [];
  const freeFunctions: FunctionDeclaration[] = [];
  for (const { name, text: source, ast } of files.values()) {
    const unit = { file: name, text: source };
    units.push(unit);
    reader.enter(unit);
    for (const node of nodes(raw(ast)?.nodes)) {
      if (nodeType(node) === 'ContractDefinition')
        contracts.push({ node, contract: readContract(reader, node) });
      else if (nodeType(node) === 'FunctionDefinition')
        freeFunctions.push(readFunction(reader, node, undefined));
    }
  }
  reader.resolve();
  for (const { node, contract } of contracts) contract.linearized = linearization(reader, node, contract);
  return {
    units,
    contracts: contracts.map(({ contract }) => contract),
    freeFunctions,
    checkedArithmetic: version.minor >= 8,
    line: version.minor,
    analyzer: 'solc',
  };
}

function linearization(reader: Reader, node: Raw, contract: ContractDeclaration): ContractDeclaration[] {
  const ids = Array.isArray(node.linearizedBaseContracts) ? node.linearizedBaseContracts : [];
  const bases = ids.flatMap((id) => {
    const base = reader.declarations.get(Number(id));
    return base?.kind === 'contract-declaration' ? [base] : [];
  });
  return bases[0] === contract ? bases : [contract, ...bases.filter((base) => base !== contract)];
}
