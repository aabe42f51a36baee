import type { ObjectNode } from './node.ts';

/** How many pods there are. */
export const scaling: ObjectNode = {
  kind: 'object',
  name: 'FunctionScaling',
  description: 'How many pods there are. Default: none while nothing is to do, and at most ten.',
  rules: [
    {
      rule: 'self.minScale <= self.maxScale',
      message:
        'spec.scaling.minScale must not be above spec.scaling.maxScale (10 where it is not given); lower the one or raise the other',
      fieldPath: '.minScale',
    },
    {
      rule: '!has(self.zeroRetentionSeconds) || self.minScale == 0',
      message:
        'spec.scaling.zeroRetentionSeconds says how long the last pod stays before there is none; remove it or set spec.scaling.minScale to 0',
      fieldPath: '.zeroRetentionSeconds',
      reason: 'FieldValueForbidden',
    },
  ],
  fields: {
    minScale: {
      kind: 'integer',
      description: 'Pods that are there without any request; 0 is scale to zero.',
      minimum: 0,
      maximum: 100,
      default: 0,
    },
    maxScale: { kind: 'integer', description: 'Pods at most.', minimum: 1, maximum: 1000, default: 10 },
    metric: {
      kind: 'enum',
      description: 'What a pod is judged by: requests at once (`concurrency`) or requests a second (`rps`).',
      values: ['concurrency', 'rps'],
      default: 'concurrency',
    },
    target: {
      kind: 'integer',
      description:
        'Of the metric, what one pod should have; more brings further pods. Default: that of Knative, 100 or 200.',
      minimum: 1,
      maximum: 10_000,
    },
    scaleDownDelaySeconds: {
      kind: 'integer',
      description: 'Seconds of less load before there are fewer pods. Default: 0.',
      minimum: 0,
      maximum: 3600,
    },
    zeroRetentionSeconds: {
      kind: 'integer',
      description: 'Seconds that the last pod stays when it could go. Default: 0.',
      minimum: 0,
      maximum: 3600,
    },
  },
};
