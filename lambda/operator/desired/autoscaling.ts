import type { FunctionScaling } from '../../api/index.ts';

const prefix = 'autoscaling.knative.dev';

/** Annotations of a revision's template; Knative takes texts alone. */
export function autoscaling(scaling: FunctionScaling = {}): Readonly<Record<string, string>> {
  const { minScale = 0, maxScale = 10, metric = 'concurrency', target } = scaling;
  const { scaleDownDelaySeconds, zeroRetentionSeconds } = scaling;
  return {
    [`${prefix}/min-scale`]: String(minScale),
    [`${prefix}/max-scale`]: String(maxScale),
    [`${prefix}/metric`]: metric,
    ...(target === undefined ? {} : { [`${prefix}/target`]: String(target) }),
    ...(scaleDownDelaySeconds === undefined
      ? {}
      : { [`${prefix}/scale-down-delay`]: `${scaleDownDelaySeconds}s` }),
    ...(zeroRetentionSeconds === undefined
      ? {}
      : { [`${prefix}/scale-to-zero-pod-retention-period`]: `${zeroRetentionSeconds}s` }),
  };
}
