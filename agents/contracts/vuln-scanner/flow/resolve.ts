import type {
  ContractDeclaration,
  FunctionDeclaration,
  ModifierDeclaration,
} from '../../solidity/ast/nodes.ts';

const signatures = new WeakMap<FunctionDeclaration, string>();

/** Name and parameter types: equal for a function and what overrides it. */
export function signatureOf(declaration: FunctionDeclaration): string {
  const known = signatures.get(declaration);
  if (known) return known;
  const types = declaration.parameters.map(({ type }) =>
    JSON.stringify({ ...type, location: undefined, payable: undefined }),
  );
  const signature = `${declaration.name}(${types.join()})`;
  signatures.set(declaration, signature);
  return signature;
}

/** The function that a call by name reaches when `contract` is what was deployed. */
export function override(
  contract: ContractDeclaration,
  declaration: FunctionDeclaration,
): FunctionDeclaration {
  const home = declaration.contract;
  if (!home || home.contractKind === 'library' || declaration.visibility === 'private') return declaration;
  return lookUp(contract.linearized, declaration) ?? declaration;
}

/** The function that `super` reaches from a function of `from`. */
export function superFunction(
  contract: ContractDeclaration,
  from: ContractDeclaration | undefined,
  declaration: FunctionDeclaration,
): FunctionDeclaration {
  const bases = contract.linearized;
  const after = from ? bases.slice(bases.indexOf(from) + 1) : bases;
  return lookUp(after, declaration) ?? declaration;
}

function lookUp(
  contracts: readonly ContractDeclaration[],
  declaration: FunctionDeclaration,
): FunctionDeclaration | undefined {
  const signature = signatureOf(declaration);
  for (const { functions } of contracts) {
    const found = functions.find(
      (each) => each.body && each.name === declaration.name && signatureOf(each) === signature,
    );
    if (found) return found;
  }
  return undefined;
}

/** The modifier that a name in a function's head reaches; undefined where the name is a base's. */
export function modifierOf(
  contract: ContractDeclaration,
  from: ContractDeclaration | undefined,
  name: string,
): ModifierDeclaration | undefined {
  const bare = name.slice(name.lastIndexOf('.') + 1);
  const home = from && !contract.linearized.includes(from) ? [from] : contract.linearized;
  for (const { modifiers } of home) {
    const found = modifiers.find((each) => each.name === bare && each.body);
    if (found) return found;
  }
  return undefined;
}

/** What others may call of a deployed contract: of functions that override each other only the last. */
export function entriesOf(contract: ContractDeclaration): FunctionDeclaration[] {
  const seen = new Set<string>();
  const entries: FunctionDeclaration[] = [];
  for (const { functions } of contract.linearized)
    for (const declaration of functions) {
      if (declaration.functionKind === 'constructor' || !declaration.body) continue;
      if (declaration.visibility !== 'public' && declaration.visibility !== 'external') continue;
      const key =
        declaration.functionKind === 'function' ? signatureOf(declaration) : declaration.functionKind;
      if (!seen.has(key)) entries.push(declaration);
      seen.add(key);
    }
  return entries;
}
