import type { ConditionType, LambdaFunction, LambdaFunctionStatus } from '../../../api/index.ts';
import type { Condition } from '../../../kube/condition.ts';
import { full, functionOf, image, sample } from '../fixtures.ts';
import { triggerName } from '../triggers.ts';
import type { KnativeObject, Observed } from './observed.ts';

export const now = Date.parse('2026-02-03T04:05:06Z');
export const earlier = '2026-01-01T00:00:00Z';

type Ready = Pick<Condition, 'status'> & Partial<Pick<Condition, 'message' | 'reason'>>;

/** An object of Knative whose condition Ready is as given. */
export function knative(
  kind: string,
  name: string,
  ready: Ready,
  more: Partial<KnativeObject> = {},
): KnativeObject {
  const { status, ...rest } = more;
  return {
    apiVersion: 'knative.dev/v1',
    kind,
    metadata: { name, namespace: 'team', generation: 1 },
    ...rest,
    status: { observedGeneration: 1, conditions: [{ type: 'Ready', ...ready }], ...status },
  };
}

export function serviceOf(ready: Ready, of = image, status: object = {}): KnativeObject {
  return knative('Service', 'resize', ready, {
    spec: { template: { spec: { containers: [{ image: of }] } } },
    status: {
      url: 'http://resize.team.example',
      address: { url: 'http://resize.team.svc.cluster.local' },
      latestCreatedRevisionName: 'resize-00002',
      latestReadyRevisionName: 'resize-00002',
      traffic: [
        { revisionName: 'resize-00002', latestRevision: true, percent: 100 },
        { revisionName: 'resize-00001', percent: 0, tag: 'live' },
      ],
      ...status,
    },
  });
}

export function revision(number: number, ready: Ready): KnativeObject {
  return knative('Revision', `resize-0000${number}`, ready, {
    metadata: {
      name: `resize-0000${number}`,
      namespace: 'team',
      generation: 1,
      creationTimestamp: earlier,
      labels: { 'serving.knative.dev/configurationGeneration': String(number) },
    },
    spec: { containers: [{ image }] },
  });
}

/** Everything as it should be, for a function without triggers. */
export const healthy: Observed = {
  image,
  source: {
    reason: 'SourceFound',
    message: 'functions/my-function.zip, ETag 5d41402a',
    resolved: { kind: 's3', revision: '5d41402a', location: 's3://functions/functions/my-function.zip' },
  },
  build: {
    reason: 'Built',
    message: 'built in 4 s',
    record: { hash: 'a1b2', job: 'build-a1b2', attempts: 1, durationSeconds: 4, image },
  },
  service: serviceOf({ status: 'True' }),
  revisions: [revision(1, { status: 'True' }), revision(2, { status: 'True' })],
  broker: knative('Broker', 'lambda-broker', { status: 'True' }),
  triggers: [],
};

const [uploads, orders] = full.spec.triggers ?? [];
if (!uploads || !orders) throw new Error('the fixture has two triggers');

/** The sample with both triggers of the full function. */
export const triggered = functionOf({ ...sample.spec, triggers: [uploads, orders] });
export const triggerNames = [uploads, orders].map((trigger) => triggerName('resize', trigger));

export function triggersWith(ready: Ready): readonly KnativeObject[] {
  const [first = '', second = ''] = triggerNames;
  return [knative('Trigger', first, { status: 'True' }), knative('Trigger', second, ready)];
}

/** The function with a status from before. */
export function withStatus(fn: LambdaFunction, status: LambdaFunction['status']): LambdaFunction {
  return { ...fn, status };
}

/** What a condition says, in one line. */
export function conditionOf(
  type: ConditionType,
  { conditions = [] }: LambdaFunctionStatus,
): string | undefined {
  const found = conditions.find((condition) => condition.type === type);
  return found && `${found.status} ${found.reason}: ${found.message}`;
}
