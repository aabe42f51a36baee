import { describe, expect, it } from 'vitest';
import { type FleetSpec, fleet } from '../../clusters/fleet.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, levelOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { Logs } from '../core/logs.ts';
import { at } from '../core/manifest.ts';
import { Metrics } from '../core/metrics.ts';
import { TelemetryHome } from '../core/telemetry-home.ts';
import { Alloy, type AlloyProps } from './alloy.ts';
import { observabilityPlatform, valuesOf } from './fixtures/platform.ts';

const home = new TelemetryHome({
  cluster: 'studio',
  host: 'telemetry.example.test',
  address: '192.168.10.2',
  port: 8443,
});
const encryptedData = { 'ca.crt': 'x', 'tls.crt': 'x', 'tls.key': 'x' };
const secret = { namespace: 'alloy', name: 'telemetry-client', scope: 'strict', certificate: '00' } as const;
const sealedFleet: FleetSpec = { ...fleet, sealed: { pro: [{ ...secret, encryptedData }] } };

const logsOf = ({ first, endpoint }: Example): Logs => new Logs(first, endpoint);

type Platform = ReturnType<typeof observabilityPlatform>;

function build(props: (platform: Platform) => Partial<AlloyProps>, of: FleetSpec = { ...fleet, sealed: {} }) {
  const platform = observabilityPlatform(of);
  const alloy = new Alloy(platform.layer, { apiServer: platform.cluster.apiServer, ...props(platform) });
  const scraped = new Example(platform.cluster.layer('ai-ops'), 'scraped').first;
  alloy.scraper?.scrape(
    new Metrics(scraped, { job: 'scraped', namespace: 'scraped', labels: { app: 'scraped' }, port: 9000 }),
  );
  const clusterView = view(platform.cluster);
  return { alloy, clusterView, values: valuesOf(clusterView, 'alloy') };
}

const content = (values: unknown) => String(at(values, 'alloy', 'configMap', 'content'));

describe('an Alloy that writes to stores of its cluster', () => {
  const { alloy, clusterView, values } = build(({ layer }) => ({
    stores: { logs: logsOf(new Example(layer, 'log-store')) },
  }));

  it('runs on every node, as root without capabilities, because of the logs of the node', () => {
    expect(at(values, 'controller', 'tolerations')).toEqual([{ operator: 'Exists' }]);
    expect(at(values, 'alloy', 'securityContext')).toEqual({
      runAsUser: 0,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
    expect(levelOf(clusterView, 'alloy')).toBe('privileged');
  });

  it('may read pods and nodes, and no Secret', () => {
    expect(at(values, 'rbac', 'rules')).toEqual([
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list', 'watch'] },
    ]);
    expect(at(values, 'rbac', 'clusterRules')).toEqual([
      { apiGroups: [''], resources: ['nodes'], verbs: ['get', 'list', 'watch'] },
    ]);
  });

  it('collects what there is a store for', () => {
    expect(content(values)).toContain('http://log-store.log-store.svc.cluster.local:80/loki/api/v1/push');
    expect(alloy.traces).toBeUndefined();
    expect(alloy.receiver).toBeUndefined();
    expect(clusterView.credentials).toEqual([]);
  });
});

describe('an Alloy whose telemetry is kept elsewhere', () => {
  it('stands by until the client certificate is sealed', () => {
    const { alloy, clusterView, values } = build(({ nodes }) => ({ home, kubelets: nodes }));
    expect(content(values)).toBe('logging {\n\tlevel = "warn"\n}\n');
    expect([alloy.scraper, alloy.receiver, alloy.traces]).toEqual([undefined, undefined, undefined]);
    expect(clusterView.credentials).toMatchObject([
      {
        namespace: 'alloy',
        name: 'telemetry-client',
        optional: true,
        missing: ['ca.crt', 'tls.crt', 'tls.key'],
      },
    ]);
  });

  it('then sends everything with it, to the address of the other cluster', () => {
    const { clusterView, values } = build(({ nodes }) => ({ home, kubelets: nodes }), sealedFleet);
    expect(content(values)).toContain('"https://telemetry.example.test:8443/loki/api/v1/push"');
    expect(content(values)).toContain('"https://telemetry.example.test:8443/api/v1/metrics/write"');
    expect(content(values)).toContain('prometheus.scrape "scraped"');
    expect(at(values, 'alloy', 'hostAliases')).toEqual([
      { ip: '192.168.10.2', hostnames: ['telemetry.example.test'] },
    ]);
    expect(at(objectOf(clusterView, 'NetworkPolicy', 'all-to-studio'), 'spec', 'egress', 0)).toEqual({
      to: [{ ipBlock: { cidr: '192.168.10.2/32' } }],
      ports: [{ port: 8443, protocol: 'TCP' }],
    });
    expect(objectOf(clusterView, 'SealedSecret', 'telemetry-client').metadata.namespace).toBe('alloy');
  });

  it('takes a copy of the samples of a Prometheus beside it', () => {
    const { alloy } = build(() => ({ home }), sealedFleet);
    expect(alloy.receiver?.url()).toBe('http://alloy.alloy.svc.cluster.local:9009');
    expect(alloy.scraper).toBeUndefined();
  });
});

describe('an Alloy that other clusters write to', () => {
  const { clusterView, values } = build(({ ingress }) => ({
    receivesFrom: { clusters: ['pi', 'forge'], ingress },
  }));

  it('publishes the paths of the three protocols and nothing else', () => {
    const ingress = objectOf(clusterView, 'Ingress', 'telemetry');
    const paths = at(ingress, 'spec', 'rules', 0, 'http', 'paths');
    expect(paths).toMatchObject([
      { path: '/loki/api/v1/push', pathType: 'Exact', backend: { service: { port: { number: 3100 } } } },
      { path: '/api/v1/metrics/write', pathType: 'Exact', backend: { service: { port: { number: 9009 } } } },
      { path: '/v1/traces', pathType: 'Exact', backend: { service: { port: { number: 4319 } } } },
    ]);
    expect(policiesOf(clusterView, 'alloy')).toContain('alloy-from-ingress');
  });

  it('lets in nobody without a certificate of its own authority', () => {
    const annotations = objectOf(clusterView, 'Ingress', 'telemetry').metadata.annotations;
    expect(annotations).toMatchObject({
      'traefik.ingress.kubernetes.io/router.tls.options': 'alloy-telemetry-clients@kubernetescrd',
    });
    expect(at(values, 'extraObjects', 0)).toMatchObject({
      kind: 'TLSOption',
      metadata: { name: 'telemetry-clients', namespace: 'alloy' },
      spec: {
        clientAuth: { secretNames: ['telemetry-clients'], clientAuthType: 'RequireAndVerifyClientCert' },
      },
    });
    const authority = objectOf(clusterView, 'Certificate', 'telemetry-clients').spec;
    expect(authority).toMatchObject({ isCA: true, secretName: 'telemetry-clients' });
  });

  it('has a certificate made for each of them, good for a client alone', () => {
    for (const cluster of ['pi', 'forge']) {
      expect(objectOf(clusterView, 'Certificate', `telemetry-clients-${cluster}`).spec).toMatchObject({
        usages: ['client auth'],
        issuerRef: { kind: 'Issuer', name: 'telemetry-clients' },
      });
    }
    expect(edgesOf(clusterView, 'alloy-clients')).not.toContain('alloy');
  });
});
