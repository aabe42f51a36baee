import type { Detector, Draft } from '../detector.ts';
import type { Facts } from '../facts/facts.ts';
import { balanceEquality } from './blocking/balance-equality.ts';
import { growingLoop } from './blocking/growing-loop.ts';
import { pushPayment } from './blocking/push-payment.ts';

const parts: readonly ((facts: Facts) => Iterable<Draft>)[] = [pushPayment, growingLoop, balanceEquality];

/** Someone can make a function fail for everybody. */
export const denialOfService: Detector = {
  type: 'denial-of-service',
  fix: 'Let each account withdraw for itself, and bound every loop by something that outsiders cannot grow.',
  references: ['SWC-113', 'SWC-128'],
  *detect(facts) {
    for (const part of parts) yield* part(facts);
  },
};
