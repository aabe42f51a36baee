import { describe, expect, it } from 'vitest';
import type { LambdaFunction } from '../../../lambda/api/index.ts';
import { conditions, readyConditions } from './fixtures/model-cluster.ts';
import { isPlatformFault, verdictOf } from './verdict.ts';

const fn = (status: LambdaFunction['status']) => ({ status }) as LambdaFunction;

describe('verdictOf', () => {
  it.each([
    ['nobody has seen it', undefined, 'going'],
    [
      'the status is that of an earlier spec',
      { observedGeneration: 1, conditions: readyConditions },
      'going',
    ],
    ['it is ready', { observedGeneration: 2, conditions: readyConditions }, 'ready'],
    [
      'it is being built',
      { observedGeneration: 2, conditions: conditions('BuildSucceeded', 'Unknown', 'Building') },
      'going',
    ],
    [
      'it cannot be built',
      { observedGeneration: 2, conditions: conditions('BuildSucceeded', 'False', 'CompileFailed') },
      'failed',
    ],
    [
      'it is paused',
      { observedGeneration: 2, conditions: conditions('Ready', 'Unknown', 'Paused') },
      'failed',
    ],
  ] as const)('when %s', (_, status, state) => {
    expect(verdictOf(fn(status as LambdaFunction['status']), 2).state).toBe(state);
  });
});

describe('isPlatformFault', () => {
  it.each([
    ['HandlerNotFound', false],
    ['RevisionFailed', false],
    ['SourceChanged', false],
    ['RegistryUnavailable', true],
    ['BrokerNotReady', true],
    ['Internal', true],
  ])('of %s is %s', (reason, expected) => {
    expect(isPlatformFault({ type: 'Ready', status: 'False', reason } as never)).toBe(expected);
  });
});
