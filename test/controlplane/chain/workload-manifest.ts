import { at, list, type Manifest } from '../../../constructs/core/manifest.ts';
import type { Workload } from '../../../constructs/core/view.ts';

const apiVersions: Readonly<Record<string, string>> = { CronJob: 'batch/v1', Job: 'batch/v1', Pod: 'v1' };

/**
 * A workload of the view as the API takes it, after its claims: what the view leaves out because no rule asks for it,
 * filled in.
 * @param claims names of volume claims, which a workload of the same name mounts. Default: none
 */
export function workloadManifests(workload: Workload, claims: readonly string[] = []): readonly Manifest[] {
  const { kind, name, namespace, labels } = workload;
  const isSet = kind === 'StatefulSet';
  const own = isSet ? [] : workload.claims.map((claim, index) => volumeClaim(claim, index, workload));
  const mounted = [...own.map(({ metadata }) => metadata.name), ...claims.filter((claim) => claim === name)];
  const volumes = mounted.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } }));
  const podSpec = { ...workload.podSpec, volumes: [...list(workload.podSpec.volumes), ...volumes] };
  const complete = { ...workload, podSpec };
  const manifest = {
    apiVersion: apiVersions[kind] ?? 'apps/v1',
    kind,
    metadata: { name, namespace, ...(kind === 'Pod' ? { labels } : {}) },
    spec: kind === 'CronJob' ? cronJobSpec(complete) : workloadSpec(complete),
  };
  return [...own, manifest];
}

/** The claim that whoever makes the workload makes beside it. */
function volumeClaim(claim: Workload['claims'][number], index: number, workload: Workload): Manifest {
  const { metadata, spec } = claimTemplate(claim, index);
  const { name, namespace } = workload;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: `${name}-${metadata.name}`, namespace },
    spec,
  };
}

function workloadSpec({ kind, name, replicas, labels, podSpec, claims }: Workload): object {
  const spec = completePodSpec(podSpec);
  if (kind === 'Pod') return spec;
  if (kind === 'Job')
    return { template: { metadata: { labels }, spec: { restartPolicy: 'OnFailure', ...spec } } };
  // Of a chart's labels some change with its version, which a selector must not; here nothing is upgraded.
  const selected = Object.keys(labels).length > 0 ? labels : { app: name };
  return {
    selector: { matchLabels: selected },
    template: { metadata: { labels: selected }, spec },
    ...(kind === 'DaemonSet' ? {} : { replicas }),
    ...(kind === 'StatefulSet' ? { serviceName: name, volumeClaimTemplates: claims.map(claimTemplate) } : {}),
  };
}

function cronJobSpec(workload: Workload): object {
  return { schedule: '0 0 1 1 *', jobTemplate: { spec: workloadSpec({ ...workload, kind: 'Job' }) } };
}

function claimTemplate({ storage, storageClass }: Workload['claims'][number], index: number) {
  return {
    metadata: { name: `volume-${index}` },
    spec: {
      accessModes: ['ReadWriteOnce'],
      ...(storageClass ? { storageClassName: storageClass } : {}),
      resources: { requests: { storage } },
    },
  };
}

function completePodSpec(podSpec: Workload['podSpec']): object {
  const lists = ['containers', 'initContainers'].map((field) => [
    field,
    list(podSpec[field]).map(completeContainer),
  ]);
  return { ...podSpec, ...Object.fromEntries(lists) };
}

const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

/** A probe that is only known to be there asks for nothing: no container runs that it could ask. */
function completeContainer(container: unknown): object {
  const known = container as Record<string, unknown>;
  const completed = probes.flatMap((probe) => {
    const found = at(known, probe);
    return found && Object.keys(found).length === 0 ? [[probe, { exec: { command: ['true'] } }]] : [];
  });
  return { ...known, ...Object.fromEntries(completed) };
}
