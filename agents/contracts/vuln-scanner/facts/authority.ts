import type { VariableDeclaration } from '../../solidity/ast/nodes.ts';
import type { CallEvent } from '../flow/events.ts';
import { numberOf } from '../flow/fold.ts';
import type { Guard } from '../flow/state.ts';
import { has, Taint } from '../flow/taint.ts';
import { contains, keysOf, rootVariable, type Value } from '../flow/value.ts';

/** What a condition is judged by. */
export interface AuthorityContext {
  /** The call that gave a result. */
  readonly callOf: (result: Value) => CallEvent | undefined;
  /** Whether callers can give themselves what the variable holds for them, the caller being the key at a place. */
  readonly selfGranted: (variable: VariableDeclaration, place: number) => boolean;
  /** Whether callers change what the variable holds for them: then it is an amount, not a role. */
  readonly isAmount: (variable: VariableDeclaration) => boolean;
  /** Whether another condition says that the value is what the contract keeps. */
  readonly equalsKept: (value: Value) => boolean;
}

export function isSender(value: Value | undefined): boolean {
  return value?.op === 'env' && value.data === 'msg.sender';
}

export function isOrigin(value: Value | undefined): boolean {
  return value?.op === 'env' && value.data === 'tx.origin';
}

/** Whether a guard lets only chosen accounts pass: it compares the caller with what the contract keeps. */
export function isAuthority({ condition }: Pick<Guard, 'condition'>, context: AuthorityContext): boolean {
  return grants(condition, context, isSender);
}

/** The same for `tx.origin`, which also stands for whoever lured an owner into calling. */
export function isOriginAuthority(
  { condition }: Pick<Guard, 'condition'>,
  context: AuthorityContext,
): boolean {
  return grants(condition, context, isOrigin);
}

function grants(condition: Value, context: AuthorityContext, who: (value: Value) => boolean): boolean {
  const { op, args } = condition;
  const [left, right] = args;
  switch (op) {
    case '||':
      return args.every((arg) => grants(arg, context, who));
    case '&&':
      return args.some((arg) => grants(arg, context, who));
    case '==':
      if (!left || !right) return false;
      return identity(left, right, context, who) || identity(right, left, context, who);
    case '!=':
    case '<':
      if (op === '!=' && args.some(isThis)) return args.some((arg) => isKept(arg, context));
      return (
        args.some((arg) => numberOf(arg) === 0n) &&
        args.some((arg) => isMembership(arg, context, who) && !isAmount(arg, context))
      );
    case '<=':
      return numberOf(left) !== undefined && right !== undefined && isMembership(right, context, who);
    case 'choice':
      return (
        args.every((arg) => arg.op === 'const' || grants(arg, context, who)) &&
        args.some((arg) => grants(arg, context, who))
      );
    default:
      return isMembership(condition, context, who);
  }
}

/** Where this contract is not what it was deployed as, its code runs for somebody else, by delegatecall. */
function isThis({ op, data }: Value): boolean {
  return op === 'env' && data === 'this';
}

/** `caller == what the contract keeps`, a signature of someone it keeps, or a role of the caller. */
function identity(
  one: Value,
  other: Value,
  context: AuthorityContext,
  who: (value: Value) => boolean,
): boolean {
  const caller = who(one) || contains(one, ({ op }) => op === 'recover');
  if (caller) return isKept(other, context);
  const isRole = other.op === 'const' ? numberOf(other) !== 0n : other.op === 'load';
  return isRole && isMembership(one, context, who);
}

function isKept(value: Value, context: AuthorityContext): boolean {
  if (value.op === 'const') return numberOf(value) !== 0n;
  if (value.op === 'choice') return value.args.every((arg) => isKept(arg, context));
  if (value.op === 'result' || value.op === 'part' || value.op === 'unknown' || value.op === 'fresh')
    return true;
  if (value.op === 'load') return true;
  return context.equalsKept(value) || (value.op === 'env' && value.data === 'this');
}

function isAmount({ op, args: [location] }: Value, context: AuthorityContext): boolean {
  const variable = op === 'load' && location ? rootVariable(location) : undefined;
  return variable !== undefined && context.isAmount(variable);
}

/** A call that only asks; one that does something is no check of who calls. */
function isQuestion({ callee, call }: CallEvent): boolean {
  if (callee?.kind !== 'function-declaration') return callee !== undefined || call === 'staticcall';
  return callee.mutability === 'view' || callee.mutability === 'pure';
}

/** What the contract keeps for the caller: `members[caller]`, an answer about the caller. */
function isMembership(value: Value, context: AuthorityContext, who: (value: Value) => boolean): boolean {
  const aboutCaller = (part: Value): boolean => who(part);
  if (value.op === 'load') {
    const [location] = value.args;
    const variable = location && rootVariable(location);
    const place = location ? keysOf(location).findIndex((key) => contains(key, aboutCaller)) : -1;
    if (place === -1) return false;
    return !variable || !context.selfGranted(variable, place);
  }
  if (value.op === 'result' || value.op === 'part') {
    const call = context.callOf(value.op === 'part' ? (value.args[0] ?? value) : value);
    return call !== undefined && isQuestion(call) && call.args.some((arg) => contains(arg, aboutCaller));
  }
  if (value.op === 'unknown') return value.args.some((arg) => contains(arg, aboutCaller));
  if (value.op === '&')
    return value.args.some((arg) => isMembership(arg, context, who) && !isAmount(arg, context));
  return false;
}

/** Whether a condition looks at who calls at all. */
export function looksAtCaller({ condition }: Pick<Guard, 'condition'>): boolean {
  return has(condition.reach, Taint.sender, Taint.origin);
}
