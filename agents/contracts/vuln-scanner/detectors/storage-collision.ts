import type { ContractDeclaration, VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import { storageLayout } from '../facts/storage-layout.ts';
import { rootVariable, type Value } from '../flow/value.ts';

/** Two meanings for one slot: a proxy and its implementation, or a storage pointer that points at the first slot. */
export const storageCollision: Detector = {
  type: 'storage-collision',
  fix: 'Give both contracts one storage base, or keep the proxy’s own variables in hashed slots (ERC-1967); initialise storage pointers.',
  references: ['SWC-109', 'SWC-124'],
  *detect(facts) {
    yield* collidingLayouts(facts);
    yield* danglingPointers(facts);
  },
};

/** Variables of a contract that delegates, against those of what it may delegate to. */
function* collidingLayouts({ flow }: Facts): Generator<Draft> {
  const { contract, program, traces } = flow;
  const delegating = traces.flatMap(({ events, kind }) =>
    events.filter((event) => kind === 'external' && event.event === 'call' && event.call === 'delegatecall'),
  );
  const [first] = delegating;
  if (!first || contract.contractKind === 'library') return;
  for (const other of program.contracts) {
    if (!isCandidate(contract, other)) continue;
    const collision = firstCollision(contract, other);
    if (!collision) continue;
    const { slot, mine, theirs } = collision;
    yield {
      severity: 'medium',
      confidence: 'medium',
      contract,
      function: undefined,
      span: mine.span,
      message: `Slot ${slot} is \`${mine.name}\` here and \`${theirs.name}\` in ${other.name}: code that runs by delegatecall writes one as the other.`,
      evidence: [
        { span: theirs.span, note: `the same slot in ${other.name}` },
        { span: first.span, note: 'foreign code runs on this storage' },
      ],
      references: ['SWC-124'],
    };
  }
}

function isCandidate(proxy: ContractDeclaration, other: ContractDeclaration): boolean {
  if (other === proxy || other.contractKind === 'interface' || other.abstract) return false;
  if (proxy.linearized.includes(other) || other.linearized.includes(proxy)) return false;
  return !other.variables.some(({ type }) => type.kind === 'contract' && type.name === proxy.name);
}

interface Collision {
  readonly slot: number;
  readonly mine: VariableDeclaration;
  readonly theirs: VariableDeclaration;
}

function firstCollision(proxy: ContractDeclaration, other: ContractDeclaration): Collision | undefined {
  const theirs = storageLayout(other);
  for (const { slot, offset, variable } of storageLayout(proxy)) {
    const same = theirs.find((each) => each.slot === slot && each.offset === offset);
    if (!same || same.variable === variable) continue;
    const agrees =
      same.variable.name === variable.name &&
      JSON.stringify(same.variable.type) === JSON.stringify(variable.type);
    if (!agrees) return { slot, mine: variable, theirs: same.variable };
  }
  return undefined;
}

/** A local storage variable without a value: what is written through it lands in slot 0. Refused from 0.5 on. */
function* danglingPointers({ flow }: Facts): Generator<Draft> {
  if (flow.program.line >= 5) return;
  for (const trace of flow.traces)
    for (const event of trace.events) {
      if (event.event !== 'write' || rootVariable(event.location) || !isDangling(event.location)) continue;
      yield {
        severity: 'high',
        confidence: 'high',
        contract: trace.contract,
        function: event.function,
        span: event.span,
        message: 'The storage pointer was never set: this writes over the contract’s first variables.',
        references: ['SWC-109'],
      };
    }
}

function isDangling(location: Value): boolean {
  if (location.op === 'slot') return location.data === 'uninitialised';
  const [parent] = location.args;
  return parent !== undefined && isDangling(parent);
}
