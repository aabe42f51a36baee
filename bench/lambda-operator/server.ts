import { systemClock } from '../../lambda/kube/clock.ts';
import { ApiModel } from '../../lambda/kube/testing/model/api-model.ts';
import { serve } from '../../lambda/kube/testing/serve.ts';
import { functionManifest } from '../../lambda/operator/simulation/fixtures.ts';
import type { Question } from './protocol.ts';

/** An API server in a process of its own, which has as many functions as it is asked for. */
const model = new ApiModel({ clock: systemClock });

/** An object as a cluster has it: with managed fields, about 4 KB. */
function create(namespace: string, name: string, settled = false): void {
  const fields = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`f:field-of-the-spec-${index}`, {}]),
  );
  const managedFields = ['user', 'operator'].map((manager) => ({
    manager,
    operation: 'Apply',
    fieldsV1: { 'f:spec': fields },
  }));
  const manifest = functionManifest(namespace, name);
  const uid = `${namespace}-${name}`;
  const metadata = {
    ...manifest.metadata,
    uid,
    generation: 1,
    creationTimestamp: '2026-01-01T00:00:00Z',
    managedFields,
  };
  const object = { ...manifest, metadata, ...(settled && { status: settledStatus(name) }) };
  model.storage.put('lambda.knative.io/v1alpha1/lambdafunctions', `${namespace}/${name}`, {
    object,
    intents: new Map(),
  });
}

/** What a function that can be called says of itself. */
function settledStatus(name: string): object {
  const image = `registry.example/functions/team/${name}@sha256:${name.padEnd(64, '0')}`;
  const lastTransitionTime = '2026-01-01T00:00:00Z';
  const types = ['Ready', 'SourceResolved', 'BuildSucceeded', 'ServiceReady', 'EventingReady'];
  return {
    observedGeneration: 1,
    conditions: types.map((type) => ({
      type,
      status: 'True',
      reason: type,
      message: `${name} is as it should be`,
      observedGeneration: 1,
      lastTransitionTime,
    })),
    source: { kind: 's3', revision: `etag-of-${name}`, location: `s3://functions/${name}.zip` },
    build: {
      hash: name.padEnd(32, '0'),
      job: `build-${name}`,
      attempts: 1,
      image,
      logTail: `${name}: pushed\n`.repeat(10),
    },
    image,
    url: `http://${name}.team.example`,
    latestReadyRevision: `${name}-00001`,
    revisions: [{ name: `${name}-00001`, image, ready: true, percent: 100, createdAt: lastTransitionTime }],
  };
}

const served = await serve(model);
process.send?.({ url: served.url });
process.on('message', (question: Question) => {
  for (let index = 0; index < question.count; index += 1)
    create(`team-${index % 20}`, `function-${index}`, question.settled);
  process.send?.({ count: question.count });
});
