import type { Draft } from '../../detector.ts';
import { isSender } from '../../facts/authority.ts';
import type { Facts, TracedWrite } from '../../facts/facts.ts';
import { contains, keysOf } from '../../flow/value.ts';

/** An allowance is replaced as a whole: its holder spends the old one just before, and the new one after. */
export function* allowanceRace(facts: Facts): Generator<Draft> {
  for (const variable of facts.writtenVariables) {
    const writes = facts.writesOf(variable);
    if (!writes.some(isSpending)) continue;
    for (const { trace, write } of writes.filter((each) => isReplacement(each)))
      yield {
        severity: 'low',
        confidence: 'high',
        contract: trace.contract,
        function: write.function,
        span: write.span,
        message: `\`${variable.name}\` is replaced whatever it was: whoever may spend it can spend the old and the new amount.`,
        fix: 'Let callers raise and lower the allowance, or require it to be zero before it is set.',
      };
  }
}

/** `allowance[caller][spender] = amount`, with no look at what stood there. */
function isReplacement({ trace, write }: TracedWrite): boolean {
  const keys = keysOf(write.location);
  const [owner, spender] = keys;
  if (trace.kind !== 'external' || keys.length !== 2 || !isSender(owner) || spender?.op !== 'param')
    return false;
  if (write.how !== 'assign' || write.value.op !== 'param') return false;
  return !write.guards.some(({ condition }) =>
    contains(condition, ({ op, args: [at] }) => op === 'load' && at === write.location),
  );
}

/** Somebody else's entry is used up by the caller who is its second key. */
function isSpending({ write }: TracedWrite): boolean {
  const keys = keysOf(write.location);
  return keys.length === 2 && isSender(keys[1]) && !isSender(keys[0]);
}
