import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import { paidEther } from '../../facts/effects.ts';
import type { Facts } from '../../facts/facts.ts';
import type { FlowEvent } from '../../flow/events.ts';
import type { Guard } from '../../flow/state.ts';
import { has, Taint } from '../../flow/taint.ts';
import { contains, type Value } from '../../flow/value.ts';

/** Who first sends the solution of a puzzle wins, and the solution travels in the open. */
export function* openSecret(facts: Facts): Generator<Draft> {
  for (const trace of facts.entries) {
    const winning = trace.events.find((event) => isPrize(event) && puzzleOf(event) !== undefined);
    const puzzle = winning && puzzleOf(winning);
    if (!winning || !puzzle || facts.isRestricted(winning) || isCommitted(winning)) continue;
    yield {
      severity: 'medium',
      confidence: 'high',
      contract: trace.contract,
      function: winning.function,
      span: puzzle.span,
      message:
        'The answer is sent in the open: whoever sees it first can send it as their own and take the prize.',
      evidence: [{ span: winning.span, note: 'the prize' }],
    };
  }
}

function puzzleOf(event: FlowEvent): Guard | undefined {
  return event.guards.find(
    ({ condition }) => isPuzzle(condition) || (isFixedPrize(event) && isGuess(condition)),
  );
}

/** Ether in an amount that has nothing to do with what the caller owns or sends. */
function isFixedPrize(event: FlowEvent): boolean {
  const ether = paidEther(event);
  return ether !== undefined && !has(ether.reach, Taint.sender, Taint.input, Taint.ether);
}

/** An argument, or what is computed from arguments alone, equals what the contract keeps for everybody. */
function isGuess({ op, args }: Value): boolean {
  const guess = args.find(({ taint, reach }) => taint === Taint.input && reach === Taint.input);
  const kept = args.find((arg) => arg.op === 'load');
  return (
    op === '==' && guess !== undefined && kept !== undefined && !has(kept.reach, Taint.sender, Taint.input)
  );
}

/** The caller sent a hash of the answer before: another's answer does not fit to it. */
function isCommitted({ guards }: FlowEvent): boolean {
  return guards.some(
    ({ condition: { op, args } }) =>
      op === '==' &&
      args.some((arg) => arg.op === 'hash') &&
      args.some(({ reach }) => has(reach, Taint.sender)),
  );
}

/** The caller is paid, or written down as the winner. */
function isPrize(event: FlowEvent): boolean {
  if (event.event === 'call')
    return paidEther(event) !== undefined && has(event.target.taint, Taint.sender, Taint.input);
  return event.event === 'write' && contains(event.value, isSender);
}

/** A hash of arguments, without the caller in it, equals what the contract keeps. */
function isPuzzle(condition: Value): boolean {
  if (condition.op !== '==') return false;
  const hash = condition.args.find(({ op, taint }) => op === 'hash' && has(taint, Taint.input));
  const other = condition.args.find((arg) => arg !== hash);
  if (!hash || !other || has(hash.reach, Taint.sender) || has(other.reach, Taint.sender)) return false;
  return !has(other.taint, Taint.input);
}
