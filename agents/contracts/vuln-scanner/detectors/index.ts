import type { Detector } from '../detector.ts';
import { accessControl } from './access-control.ts';
import { arbitraryCall } from './arbitrary-call.ts';
import { arithmetic } from './arithmetic.ts';
import { badRandomness } from './bad-randomness.ts';
import { codeSmell } from './code-smell.ts';
import { delegatecall } from './delegatecall.ts';
import { denialOfService } from './denial-of-service.ts';
import { flashLoan } from './flash-loan.ts';
import { frontRunning } from './front-running.ts';
import { mutability } from './mutability.ts';
import { oracleManipulation } from './oracle-manipulation.ts';
import { reentrancy } from './reentrancy.ts';
import { shortAddress } from './short-address.ts';
import { storageCollision } from './storage-collision.ts';
import { timeManipulation } from './time-manipulation.ts';
import { uncheckedCall } from './unchecked-call.ts';

/** Every detector, one a type. */
export const detectors: readonly Detector[] = [
  reentrancy,
  accessControl,
  delegatecall,
  arbitraryCall,
  flashLoan,
  oracleManipulation,
  arithmetic,
  storageCollision,
  uncheckedCall,
  denialOfService,
  badRandomness,
  frontRunning,
  timeManipulation,
  shortAddress,
  mutability,
  codeSmell,
];
