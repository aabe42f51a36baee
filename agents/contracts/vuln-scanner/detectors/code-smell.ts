import { expressionsIn, statementsIn } from '../../solidity/ast/children.ts';
import type { ContractDeclaration, FunctionDeclaration, Span } from '../../solidity/ast/nodes.ts';
import type { Detector, Draft } from '../detector.ts';
import { paidEther } from '../facts/effects.ts';
import type { Facts } from '../facts/facts.ts';
import { lostChanges } from './smells/lost-changes.ts';
import { oddStatements } from './smells/odd-statements.ts';

/** Code that works and yet asks for trouble. */
export const codeSmell: Detector = {
  type: 'code-smell',
  fix: 'Write what is meant with the words of a current compiler.',
  references: [],
  *detect(facts) {
    const { contract } = facts.flow;
    for (const declaration of contract.functions) {
      yield* outdated(contract, declaration);
      yield* oddStatements(contract, declaration);
      yield* lostChanges(contract, declaration);
    }
    yield* hiddenVisibility(contract);
    yield* shadowing(contract);
    yield* lockedEther(facts);
    yield* divisionFirst(facts);
  },
};

function draft(
  contract: ContractDeclaration,
  span: Span,
  message: string,
  details: Partial<Draft> = {},
): Draft {
  return { severity: 'info', confidence: 'high', contract, function: undefined, span, message, ...details };
}

const oldNames = new Set(['suicide', 'sha3']);

/** Words that later compilers took away, and why they did. */
function* outdated(contract: ContractDeclaration, declaration: FunctionDeclaration): Generator<Draft> {
  const { body } = declaration;
  if (!body) return;
  const details = { function: declaration, references: ['SWC-111'] };
  for (const statement of statementsIn(body))
    if (
      statement.kind === 'revert' &&
      statement.call === undefined &&
      statement.span.end - statement.span.start === 5
    )
      yield draft(
        contract,
        statement.span,
        '`throw` takes all gas and says nothing; use require or revert.',
        details,
      );
  for (const expression of expressionsIn(body)) {
    if (expression.kind === 'identifier' && !expression.declaration && oldNames.has(expression.name))
      yield draft(
        contract,
        expression.span,
        `\`${expression.name}\` is an old name that compilers no longer know.`,
        details,
      );
    if (expression.kind === 'member' && expression.member === 'callcode')
      yield draft(
        contract,
        expression.span,
        '`callcode` loses the sender; it is gone from current compilers.',
        details,
      );
  }
}

/** No word says who may call: old compilers take everybody. */
function* hiddenVisibility(contract: ContractDeclaration): Generator<Draft> {
  for (const declaration of contract.functions) {
    const { visibilityWritten, functionKind, span } = declaration;
    if (visibilityWritten || functionKind !== 'function' || contract.contractKind === 'interface') continue;
    const details = {
      severity: 'low' as const,
      function: declaration,
      references: ['SWC-100'],
      fix: 'Write who may call the function.',
    };
    yield draft(contract, span, 'No visibility is written, so everybody may call the function.', details);
  }
}

/** Two variables of one name, of which functions of the base see only the older. */
function* shadowing(contract: ContractDeclaration): Generator<Draft> {
  for (const variable of contract.variables) {
    const hidden = contract.linearized
      .slice(1)
      .flatMap(({ variables }) => variables)
      .find(({ name, visibility }) => name === variable.name && visibility !== 'private');
    if (!hidden) continue;
    yield draft(
      contract,
      variable.span,
      `\`${variable.name}\` hides a variable of a base: each contract’s functions use another one.`,
      {
        severity: 'low',
        evidence: [{ span: hidden.span, note: 'the hidden variable' }],
        references: ['SWC-119'],
      },
    );
  }
}

/** Ether comes in, and no code sends any out. */
function* lockedEther({ flow, entries }: Facts): Generator<Draft> {
  const { contract, traces } = flow;
  if (contract.abstract || contract.contractKind !== 'contract') return;
  const payable = entries.find(({ entry }) => entry.mutability === 'payable');
  const sends = traces.some(({ events }) =>
    events.some(
      (event) =>
        paidEther(event) !== undefined ||
        (event.event === 'call' &&
          (event.call === 'delegatecall' || event.call === 'callcode' || event.call === 'create')),
    ),
  );
  if (!payable || sends) return;
  yield draft(contract, payable.entry.span, 'The contract takes ether, and nothing in it sends any out.', {
    severity: 'low',
    confidence: 'medium',
    function: payable.entry,
  });
}

/** A quotient is multiplied: what the division dropped is dropped many times. */
function* divisionFirst({ flow }: Facts): Generator<Draft> {
  for (const trace of flow.traces)
    for (const event of trace.events)
      if (
        event.event === 'arithmetic' &&
        event.operator === '*' &&
        (event.left.op === '/' || event.right.op === '/')
      )
        yield draft(
          trace.contract,
          event.span,
          'A quotient is multiplied: multiply first, then divide, to lose less.',
          {
            severity: 'low',
            confidence: 'medium',
            function: event.function,
            fix: 'Multiply before dividing.',
          },
        );
}
