import type { Detector } from '../detector.ts';
import { allowanceRace } from './ordering/allowance-race.ts';
import { openClaim } from './ordering/open-claim.ts';
import { openMove } from './ordering/open-move.ts';
import { openPrice } from './ordering/open-price.ts';
import { openSecret } from './ordering/open-secret.ts';
import { priceRace } from './ordering/price-race.ts';

/** Whoever sees the transaction before it is mined gains by sending another one first. */
export const frontRunning: Detector = {
  type: 'front-running',
  fix: 'Commit to a hash with the sender in it first and reveal later, or let callers say what price they accept.',
  references: ['SWC-114'],
  *detect(facts) {
    yield* openSecret(facts);
    yield* allowanceRace(facts);
    yield* priceRace(facts);
    yield* openMove(facts);
    yield* openPrice(facts);
    yield* openClaim(facts);
  },
};
