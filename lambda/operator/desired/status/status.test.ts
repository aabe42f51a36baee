import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionTypes, type LambdaFunctionStatus, reasons } from '../../../api/index.ts';
import { image, sample } from '../fixtures.ts';
import {
  conditionOf,
  earlier,
  healthy,
  knative,
  now,
  revision,
  serviceOf,
  triggered,
  triggerNames,
  triggersWith,
  withStatus,
} from './fixtures.ts';
import type { Observed } from './observed.ts';
import { maxLogTail, status } from './status.ts';

const unready = { status: 'False', reason: 'NotReady', message: 'no leader' } as const;

interface Case {
  readonly name: string;
  readonly observed: Observed;
  readonly says: string;
}

const source: readonly Case[] = [
  { name: 'nothing', observed: {}, says: 'Unknown ResolvingSource: the source has not been looked at yet' },
  {
    name: 'a missing object',
    observed: { source: { reason: 'SourceNotFound', message: 'no such key' } },
    says: 'False SourceNotFound: no such key',
  },
  {
    name: 'a store that does not answer',
    observed: { source: { reason: 'SourceUnavailable', message: 'ECONNREFUSED' } },
    says: 'Unknown SourceUnavailable: ECONNREFUSED',
  },
  {
    name: 'an object',
    observed: healthy,
    says: 'True SourceFound: functions/my-function.zip, ETag 5d41402a',
  },
];

const service: readonly Case[] = [
  { name: 'nothing', observed: {}, says: 'Unknown WaitingForImage: there is no image yet' },
  {
    name: 'an image alone',
    observed: { image },
    says: 'Unknown Deploying: the Knative Service is on its way',
  },
  {
    name: 'a Service of the build before',
    observed: { ...healthy, service: serviceOf({ status: 'True' }, 'old@sha256:0') },
    says: 'Unknown Deploying: the Knative Service is on its way',
  },
  {
    name: 'a Service of the same image under another name of its registry',
    observed: { ...healthy, image: image.replace('registry.example', 'registry.svc:5000') },
    says: 'True ServiceReady: resize-00002 can be called',
  },
  {
    name: 'a Service that Knative has not looked at again',
    observed: { ...healthy, service: serviceOf({ status: 'True' }, image, { observedGeneration: 0 }) },
    says: 'Unknown Deploying: Knative starts the revision',
  },
  {
    name: 'a Service that starts',
    observed: { ...healthy, service: serviceOf({ status: 'Unknown', message: 'waiting for a pod' }) },
    says: 'Unknown Deploying: waiting for a pod',
  },
  { name: 'a ready Service', observed: healthy, says: 'True ServiceReady: resize-00002 can be called' },
  {
    name: 'a revision that does not start',
    observed: {
      ...healthy,
      service: serviceOf({ status: 'False', reason: 'RevisionFailed', message: 'outer' }),
      revisions: [revision(2, { status: 'False', reason: 'ExitCode1', message: 'container exits' })],
    },
    says: 'False RevisionFailed: container exits',
  },
  {
    name: 'an image that does not come',
    observed: {
      ...healthy,
      service: serviceOf({ status: 'False', reason: 'RevisionFailed' }),
      revisions: [revision(2, { status: 'False', reason: 'ImagePullBackOff', message: 'denied' })],
    },
    says: 'False ImagePullFailed: denied',
  },
  {
    name: 'a revision that Knative misses',
    observed: {
      ...healthy,
      service: serviceOf({ status: 'False', reason: 'RevisionMissing', message: 'resize-00009' }),
    },
    says: 'False RevisionNotFound: resize-00009',
  },
  {
    name: 'a refusal',
    observed: { ...healthy, refusals: { service: 'exceeded quota: functions' } },
    says: 'False ServiceRefused: exceeded quota: functions',
  },
  {
    name: 'addresses of the cluster',
    observed: { ...healthy, refusedEgress: ['10.244.0.0/24'] },
    says: 'False EgressRefused: spec.network.egress asks for 10.244.0.0/24, which the cluster has for itself; name the namespace instead',
  },
];

const ready = { status: 'True' } as const;
const eventing: readonly Case[] = [
  {
    name: 'no Service',
    observed: { ...healthy, service: undefined },
    says: 'Unknown WaitingForService: events come when the function can be called',
  },
  {
    name: 'no Broker',
    observed: { ...healthy, broker: undefined },
    says: 'Unknown WiringEvents: the Broker of the namespace is on its way',
  },
  {
    name: 'a Broker that starts',
    observed: { ...healthy, broker: knative('Broker', 'lambda-broker', { status: 'Unknown' }) },
    says: 'Unknown WiringEvents: Broker lambda-broker starts',
  },
  {
    name: 'a Broker that failed',
    observed: { ...healthy, broker: knative('Broker', 'lambda-broker', unready) },
    says: 'False BrokerNotReady: Broker lambda-broker: no leader',
  },
  {
    name: 'one Trigger of two',
    observed: { ...healthy, triggers: triggersWith(ready).slice(0, 1) },
    says: `Unknown WiringEvents: waiting for ${triggerNames[1]}`,
  },
  {
    name: 'a Trigger that failed',
    observed: { ...healthy, triggers: triggersWith(unready) },
    says: `False TriggerNotReady: Trigger ${triggerNames[1]}: no leader`,
  },
  {
    name: 'both Triggers',
    observed: { ...healthy, triggers: triggersWith(ready) },
    says: 'True TriggersReady: 2 of 2 triggers hand over events',
  },
  {
    name: 'a refusal',
    observed: { ...healthy, refusals: { eventing: 'Immutable fields changed' } },
    says: 'False EventingRefused: Immutable fields changed',
  },
  {
    name: 'no Eventing',
    observed: { ...healthy, eventingInstalled: false },
    says: 'False EventingNotInstalled: the cluster has nothing that keeps events for triggers',
  },
];

describe('what is seen becomes a condition', () => {
  test.each(source)('SourceResolved of $name', ({ observed, says }) => {
    expect(conditionOf('SourceResolved', status(sample, observed, now))).toBe(says);
  });
  test.each(service)('ServiceReady of $name', ({ observed, says }) => {
    expect(conditionOf('ServiceReady', status(sample, observed, now))).toBe(says);
  });
  test.each(eventing)('EventingReady of $name', ({ observed, says }) => {
    expect(conditionOf('EventingReady', status(triggered, observed, now))).toBe(says);
  });

  test('a function without triggers needs no Broker', () => {
    const without = status(sample, { ...healthy, broker: undefined, eventingInstalled: false }, now);
    expect(conditionOf('EventingReady', without)).toBe('True NoTriggers: the function has no triggers');
  });

  test('a revision that the spec names and nobody made', () => {
    const pinned = {
      ...sample,
      spec: { ...sample.spec, traffic: [{ revisionName: 'resize-00007', percent: 100 }] },
    };
    expect(conditionOf('ServiceReady', status(pinned, healthy, now))).toBe(
      'False RevisionNotFound: spec.traffic or spec.aliases names resize-00007; there are resize-00001, resize-00002',
    );
  });
});

describe('Ready', () => {
  test('is true when all others are', () => {
    expect(conditionOf('Ready', status(sample, healthy, now))).toBe('True Ready: 4 of 4 conditions hold');
  });

  test('tells what failed before what is on its way', () => {
    const observed: Observed = { ...healthy, build: { reason: 'Building', message: '' }, broker: undefined };
    const failed = { ...observed, refusals: { eventing: 'no' } };
    expect(conditionOf('Ready', status(triggered, failed, now))).toBe('False EventingRefused: no');
    expect(conditionOf('Ready', status(triggered, observed, now))).toBe('Unknown Building: ');
  });

  test('says why nothing is done', () => {
    const hold = { reason: 'Paused', message: 'remove the annotation' } as const;
    expect(conditionOf('Ready', status(sample, { ...healthy, hold }, now))).toBe(
      'Unknown Paused: remove the annotation',
    );
  });
});

describe('a status', () => {
  const first = status(sample, healthy, now);

  test('has what was made, and the generation that it is about', () => {
    expect(first).toMatchObject({
      observedGeneration: 3,
      image,
      url: 'http://resize.team.example',
      address: 'http://resize.team.svc.cluster.local',
      latestReadyRevision: 'resize-00002',
      build: { hash: 'a1b2', job: 'build-a1b2' },
      revisions: [
        { name: 'resize-00002', image, ready: true, percent: 100, createdAt: earlier },
        { name: 'resize-00001', image, ready: true, aliases: ['live'] },
      ],
    });
  });

  test('of the same observation is the same, however late', () => {
    const later = status(withStatus(sample, first), healthy, now + 3_600_000);
    expect(later).toEqual(first);
    expect(JSON.stringify(later)).toBe(JSON.stringify(first));
  });

  test('moves the time of a condition when its status does, and no other', () => {
    const failing: Observed = { ...healthy, source: { reason: 'SourceNotFound', message: 'gone' } };
    const second = status(withStatus(sample, first), failing, now + 60_000);
    const moved = second.conditions?.filter(
      ({ lastTransitionTime }) => lastTransitionTime !== '2026-02-03T04:05:06Z',
    );
    expect(moved?.map(({ type }) => type)).toEqual(['Ready', 'SourceResolved']);
  });

  test('keeps what was known when nobody answers', () => {
    const silent = status(withStatus(sample, first), {}, now);
    const { source: kept, build, revisions, url } = first;
    expect(silent).toMatchObject({ source: kept, build, revisions, url });
  });

  test('recovers when the cause of a failure goes', () => {
    const failed = status(sample, { ...healthy, build: { reason: 'CompileFailed', message: 'x' } }, now);
    expect(conditionOf('Ready', failed)).toBe('False CompileFailed: x');
    expect(conditionOf('Ready', status(withStatus(sample, failed), healthy, now))).toMatch(/^True Ready/);
  });

  test('drops conditions that are not of the API', () => {
    const foreign = { type: 'Odd', status: 'True', reason: 'Odd', message: '', lastTransitionTime: earlier };
    const before = { conditions: [foreign] } as unknown as LambdaFunctionStatus;
    const types = status(withStatus(sample, before), healthy, now).conditions?.map(({ type }) => type);
    expect(types).toEqual([...conditionTypes]);
  });

  test('keeps the end of a long log, whole characters alone', () => {
    const record = { hash: 'a', logTail: `${'😀'.repeat(maxLogTail)}x` };
    const { build } = status(sample, { build: { reason: 'Built', message: '', record } }, now);
    expect(build?.logTail).toHaveLength(maxLogTail);
    expect(build?.logTail?.isWellFormed()).toBe(true);
    expect(build?.logTail?.endsWith('😀x')).toBe(true);
  });

  test('takes its reasons and their status from the one list', () => {
    const seen = fc.record<Observed>(
      {
        source: fc.constantFrom(...source.flatMap(({ observed }) => observed.source ?? [])),
        service: fc.constantFrom(...service.flatMap(({ observed }) => observed.service ?? [])),
        broker: fc.constantFrom(...eventing.flatMap(({ observed }) => observed.broker ?? [])),
        triggers: fc.constantFrom(...eventing.flatMap(({ observed }) => [observed.triggers ?? []])),
        image: fc.constantFrom(image, 'other@sha256:1'),
        refusals: fc.constantFrom({}, { service: 'no' }, { eventing: 'no' }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(seen, (observed) => {
        for (const { type, reason, status: value } of status(triggered, observed, now).conditions ?? []) {
          const lists = type === 'Ready' ? Object.values(reasons) : [reasons[type]];
          const entries = lists.map((list) => Reflect.get(list, reason)).filter(Boolean);
          expect(entries).toContainEqual(expect.objectContaining({ status: value }));
        }
      }),
    );
  });
});
