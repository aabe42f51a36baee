import { describe, expect, it } from 'vitest';
import type { ChartFacts } from './chart-facts.ts';
import type { ChartReleaseProps } from './chart-release.ts';
import { chartWorkloads, valueAt } from './chart-workloads.ts';
import { at, list } from './manifest.ts';

const facts: ChartFacts = {
  chart: 'web',
  version: '1.0.0',
  appVersion: '1.0.0',
  kubeVersion: '',
  crds: [],
  values: {},
  templateOnlyValues: [],
  objects: [
    { apiVersion: 'v1', kind: 'Service', name: 'web' },
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      name: 'web',
      replicas: 1,
      podLabels: { app: 'web' },
      hostPaths: ['/dev'],
      seccomp: 'RuntimeDefault',
      containers: [
        {
          name: 'server',
          image: 'example.org/web:1.0.0',
          limits: { memory: '1Gi' },
          ports: ['http:80>8080/UDP'],
        },
      ],
    },
  ],
};

function rendered(props: Partial<ChartReleaseProps<object>>): unknown {
  const namespace = { name: 'shop' } as ChartReleaseProps<object>['namespace'];
  const chart = { name: 'web', version: '1.0.0', repository: 'oci://example.org/web' };
  return chartWorkloads(facts, { chart, namespace, values: {}, ...props })[0];
}

describe('workloads of a chart', () => {
  it('are its default ones, in the namespace of the release', () => {
    const workload = rendered({});
    expect(at(workload, 'metadata', 'namespace')).toBe('shop');
    expect(at(workload, 'spec', 'template', 'spec', 'volumes', 0, 'hostPath', 'path')).toBe('/dev');
    expect(at(workload, 'spec', 'template', 'spec', 'containers', 0, 'ports', 0)).toEqual({
      name: 'http',
      containerPort: 80,
      hostPort: 8080,
      protocol: 'UDP',
    });
  });

  it('leave out a container that our values leave out', () => {
    const workloads = { 'Deployment/web': { containers: { server: { absent: true } } } };
    const workload = rendered({ workloads });
    expect(at(workload, 'spec', 'template', 'spec', 'containers')).toEqual([]);
  });

  it('show our values where they land', () => {
    const workload = rendered({
      values: { count: 3, server: { resources: { requests: { cpu: '1' } }, safe: { privileged: false } } },
      workloads: {
        'Deployment/web': {
          replicas: 'count',
          containers: { server: { resources: 'server.resources', securityContext: 'server.safe' } },
        },
      },
    });
    expect(at(workload, 'spec', 'replicas')).toBe(3);
    const container = at(workload, 'spec', 'template', 'spec', 'containers', 0);
    expect(at(container, 'resources')).toEqual({ requests: { cpu: '1' }, limits: { memory: '1Gi' } });
    expect(at(container, 'securityContext', 'privileged')).toBe(false);
  });

  it('have the containers of bare pods and of cron jobs where Kubernetes has them', () => {
    const containers = [{ name: 'main', image: 'example.org/main:1.0.0' }];
    const kinds = {
      ...facts,
      objects: ['Pod', 'CronJob'].map((kind) => ({ apiVersion: 'v1', kind, name: 'x', containers })),
    };
    const namespace = { name: 'shop' } as ChartReleaseProps<object>['namespace'];
    const chart = { name: 'web', version: '1.0.0', repository: 'oci://example.org/web' };
    const [pod, cronJob] = chartWorkloads(kinds, { chart, namespace, values: {} });
    expect(at(pod, 'spec', 'containers', 0, 'name')).toBe('main');
    const inner = at(cronJob, 'spec', 'jobTemplate', 'spec', 'template', 'spec');
    expect(at(inner, 'containers', 0, 'name')).toBe('main');
  });

  it('have the image, the restarts and the resources by resource that our values give', () => {
    const workload = rendered({
      values: {
        image: 'example.org/other:2.0.0',
        amounts: { cpu: { request: '5m' }, memory: { request: '20Mi', limit: '250Mi' } },
      },
      workloads: {
        'Deployment/web': {
          containers: { server: { image: 'image', resources: 'amounts', sidecar: true } },
        },
      },
    });
    expect(at(workload, 'spec', 'template', 'spec', 'containers', 0)).toMatchObject({
      image: 'example.org/other:2.0.0',
      restartPolicy: 'Always',
      resources: { requests: { cpu: '5m', memory: '20Mi' }, limits: { memory: '250Mi' } },
    });
  });

  it('leave out what our values switch off', () => {
    expect(rendered({ workloads: { 'Deployment/web': { absent: true } } })).toBeUndefined();
  });

  it('claim and mount what our values give them', () => {
    const workload = rendered({
      values: { volume: { size: '5Gi', class: 'fast' } },
      workloads: {
        'Deployment/web': {
          claims: { data: { storage: 'volume.size', storageClass: 'volume.class' } },
          hostPaths: ['/var/log'],
        },
      },
    });
    expect(at(workload, 'spec', 'volumeClaimTemplates')).toEqual([
      {
        metadata: { name: 'data' },
        spec: { storageClassName: 'fast', resources: { requests: { storage: '5Gi' } } },
      },
    ]);
    const volumes = at(workload, 'spec', 'template', 'spec', 'volumes');
    expect(list(volumes).map((volume) => at(volume, 'hostPath', 'path'))).toEqual(['/dev', '/var/log']);
  });
});

describe('a dotted values path', () => {
  it.each([
    ['a.b', 1],
    ['labels.example.org/name', 'x'],
    ['a.missing', undefined],
  ])('%s', (path, value) => {
    expect(valueAt({ a: { b: 1 }, labels: { 'example.org/name': 'x' } }, path)).toBe(value);
  });
});
