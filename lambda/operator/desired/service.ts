import { type LambdaFunction, labels } from '../../api/index.ts';
import { autoscaling } from './autoscaling.ts';
import type { PlatformConfig } from './config.ts';
import { environment } from './environment.ts';
import { definedOnly, type Manifest, ownedMetadata } from './manifest.ts';
import { pullReference } from './pull-reference.ts';
import { serviceAccountName } from './service-account.ts';
import { trafficTargets } from './traffic.ts';

/** What Pod Security's level `restricted` asks of a container, and a file system that cannot be written. */
const restricted = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** Seconds that Knative waits longer than the runtime, so that the runtime's own answer arrives. */
const answerSeconds = 10;

/**
 * The Knative Service of a function.
 * @param image with its digest: a tag would make a revision of another content without anybody's asking
 */
export function desiredService(fn: LambdaFunction, config: PlatformConfig, image: string): Manifest {
  const { metadata, spec } = fn;
  const owned = ownedMetadata(fn, 'service', metadata.name);
  const local = spec.network?.visibility !== 'external';
  const visibility: Readonly<Record<string, string>> = local
    ? { 'networking.knative.dev/visibility': 'cluster-local' }
    : {};
  return {
    apiVersion: 'serving.knative.dev/v1',
    kind: 'Service',
    metadata: { ...owned, labels: { ...owned.labels, ...visibility } },
    spec: {
      template: {
        metadata: {
          labels: { [labels.function]: metadata.name, [labels.component]: 'service' },
          annotations: autoscaling(spec.scaling),
        },
        spec: podSpec(fn, config, image),
      },
      traffic: trafficTargets(spec),
    },
  };
}

function podSpec({ metadata, spec }: LambdaFunction, config: PlatformConfig, image: string): object {
  const { timeoutSeconds = 300, concurrency = 0 } = spec;
  const timeout = Math.min(timeoutSeconds + answerSeconds, config.maxTimeoutSeconds);
  return {
    serviceAccountName: serviceAccountName(metadata.name),
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    containerConcurrency: concurrency,
    timeoutSeconds: timeout,
    responseStartTimeoutSeconds: timeout,
    containers: [container(spec, config, image)],
    volumes: [{ name: 'tmp', emptyDir: {} }],
  };
}

function container(spec: LambdaFunction['spec'], config: PlatformConfig, image: string): object {
  return definedOnly({
    name: 'function',
    image: pullReference(image, config),
    ports: [{ name: 'http1', containerPort: 8080 }],
    env: environment(spec, config),
    envFrom: spec.envFrom,
    resources: spec.resources ?? config.resources,
    readinessProbe: { httpGet: { path: '/health/readiness', port: 8080 }, successThreshold: 1 },
    livenessProbe: { httpGet: { path: '/health/liveness', port: 8080 } },
    securityContext: restricted,
    volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
  });
}
