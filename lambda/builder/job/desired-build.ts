import { BuildError, exitCodes } from '../build-error.ts';
import { buildHash, buildName, flattenInputs } from '../build-hash.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { BuildInputs } from '../inputs.ts';
import { buildNetworkPolicy, buildServiceAccount, sharedLabels, sharedName } from './build-policy.ts';
import { kanikoContainer, stepContainer } from './containers.ts';
import { buildLabels, inputsAnnotation, type Manifest, type Metadata } from './manifest.ts';
import type { BuildPlatform, BuildSubject } from './platform.ts';
import { stepConfigs } from './step-configs.ts';
import { buildVolumes } from './volumes.ts';

/** The objects of a build. The first two are the namespace's, the others this build's own. */
export interface DesiredBuild {
  readonly hash: string;
  readonly serviceAccount: Manifest;
  readonly networkPolicy: Manifest;
  /** What the steps are told; immutable. */
  readonly configMap: Manifest;
  readonly job: Manifest;
}

/** Exit code of a process that SIGKILL ended: out of memory, or out of time. */
const killed = 137;
const defaultKeepSeconds = 3600;

/** A path that the CRD lets through; it becomes an argument. */
const dockerfileForm = /^[\w@.+-]+(?:\/[\w@.+-]+)*$/;

/**
 * What a build looks like in the cluster: the same inputs give the same objects.
 * @throws BuildError InvalidConfig for inputs that no Job can build
 */
export function desiredBuild(
  inputs: BuildInputs,
  platform: BuildPlatform,
  subject: BuildSubject,
): DesiredBuild {
  checkInputs(inputs);
  const hash = buildHash(inputs);
  const metadata = metadataOf(hash, subject);
  const configs = Object.entries(stepConfigs(inputs, platform)).filter(([step]) => isNeeded(step, inputs));
  const annotations = { [inputsAnnotation]: canonicalJson(flattenInputs(inputs)) };
  return {
    hash,
    serviceAccount: buildServiceAccount(subject.namespace),
    networkPolicy: buildNetworkPolicy(subject.namespace, platform),
    configMap: {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata,
      immutable: true,
      data: Object.fromEntries(configs.map(([step, config]) => [`${step}.json`, canonicalJson(config)])),
    },
    job: {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { ...metadata, annotations },
      spec: jobSpec(inputs, platform, metadata),
    },
  };
}

function jobSpec(inputs: BuildInputs, platform: BuildPlatform, { name, labels }: Metadata): object {
  const { timeoutSeconds, retries, keepSeconds = defaultKeepSeconds } = platform;
  return {
    backoffLimit: retries,
    // Of all attempts: each has its own deadline, and Kubernetes waits up to six minutes between two.
    activeDeadlineSeconds: (timeoutSeconds + 360) * (retries + 1),
    ttlSecondsAfterFinished: keepSeconds,
    podReplacementPolicy: 'Failed',
    podFailurePolicy: {
      rules: [
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
        {
          action: 'FailJob',
          onExitCodes: { operator: 'In', values: [exitCodes.refused, killed, exitCodes.cancelled] },
        },
      ],
    },
    template: {
      metadata: { labels, annotations: { 'linkerd.io/inject': 'disabled' } },
      spec: podSpec(inputs, platform, name),
    },
  };
}

function podSpec(inputs: BuildInputs, platform: BuildPlatform, name: string): object {
  const volumes = buildVolumes(inputs, platform, name);
  const names = new Set(volumes.map((volume) => volume.name));
  const kaniko = inputs.options.strategy === 'kaniko';
  const middle = kaniko
    ? kanikoContainer(inputs, platform, names)
    : stepContainer('dependencies', platform, names);
  const oneNode = kaniko || inputs.options.installScripts;
  const ofFetch = kaniko ? names.difference(new Set(['image'])) : names;
  return {
    restartPolicy: 'Never',
    activeDeadlineSeconds: platform.timeoutSeconds,
    terminationGracePeriodSeconds: 10,
    serviceAccountName: sharedName,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    securityContext: {
      fsGroup: 65532,
      runAsGroup: 65532,
      runAsUser: 65532,
      ...(kaniko ? {} : { runAsNonRoot: true }),
      seccompProfile: { type: 'RuntimeDefault' },
    },
    nodeSelector: {
      'kubernetes.io/os': 'linux',
      // What runs on the node is made for it alone; the rest is made for all from anywhere.
      ...(oneNode ? { 'kubernetes.io/arch': inputs.architectures[0] } : {}),
    },
    initContainers: [
      stepContainer('fetch', platform, ofFetch),
      middle,
      stepContainer('layer', platform, names),
    ],
    containers: [stepContainer('push', platform, names)],
    volumes,
  };
}

function metadataOf(hash: string, { namespace, functionName, owner }: BuildSubject): Metadata {
  return {
    name: buildName(hash),
    namespace,
    labels: { ...sharedLabels, [buildLabels.function]: functionName, [buildLabels.hash]: hash },
    ...(owner ? { ownerReferences: [owner] } : {}),
  };
}

function isNeeded(step: string, { options }: BuildInputs): boolean {
  return step !== 'dependencies' || options.strategy === 'layers';
}

function checkInputs({ architectures, options }: BuildInputs): void {
  const refuse = (text: string): never => {
    throw new BuildError('InvalidConfig', text);
  };
  if (architectures.length === 0) refuse('a build needs an architecture');
  const oneNode = options.strategy === 'kaniko' || options.installScripts;
  if (oneNode && new Set(architectures).size > 1)
    refuse(
      `Dockerfiles and install scripts build for one architecture, not for ${architectures.join(' and ')}`,
    );
  const dockerfile = options.dockerfile ?? 'Dockerfile';
  if (!dockerfileForm.test(dockerfile) || dockerfile.split('/').some((part) => /^\.+$/.test(part)))
    refuse(`${dockerfile} is no path in a source`);
}
