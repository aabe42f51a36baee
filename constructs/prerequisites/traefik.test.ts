import { describe, expect, it } from 'vitest';
import { Example, exampleCluster, view } from '../core/fixtures/cluster.ts';
import { Issuer } from '../core/issuer.ts';
import { at } from '../core/manifest.ts';
import { enforcedLevel, findObject, findStage, flowsTo, valuesOf } from './fixtures/find.ts';
import { Traefik, type TraefikProps } from './traefik.ts';

function build(changes: Partial<TraefikProps> = {}) {
  const { cluster, early, late } = exampleCluster();
  const authority = new Example(early, 'authority');
  const { ingress } = new Traefik(early, {
    issuer: new Issuer(authority.first, 'example-ca'),
    apiServer: cluster.apiServer,
    domain: 'example.org',
    address: '192.0.2.1',
    ports: { http: 80, https: 443 },
    nodePorts: { http: 30080, https: 30443 },
    ...changes,
  });
  return { cluster, late, ingress };
}

describe('Traefik', () => {
  it('listens on the NodePorts of the edge', () => {
    const values = valuesOf(view(build().cluster), 'traefik');
    expect(at(values, 'service', 'spec')).toEqual({ type: 'NodePort' });
    expect(at(values, 'ports', 'web', 'nodePort')).toBe(30080);
    expect(at(values, 'ports', 'websecure', 'nodePort')).toBe(30443);
  });

  it('redirects plain HTTP to the port where clients reach HTTPS', () => {
    const { cluster } = build({ ports: { http: 8080, https: 8443 } });
    const ports = at(valuesOf(view(cluster), 'traefik'), 'ports');
    expect(at(ports, 'web', 'http', 'redirections', 'entryPoint')).toEqual({
      to: 'websecure',
      scheme: 'https',
      permanent: true,
    });
    expect(at(ports, 'websecure', 'exposedPort')).toBe(8443);
  });

  it('reports the address of the cluster on Ingress objects', () => {
    expect(at(valuesOf(view(build().cluster), 'traefik'), 'providers', 'kubernetesIngress')).toEqual({
      publishedService: { enabled: false },
      ingressEndpoint: { ip: '192.0.2.1' },
    });
  });

  it('shows no dashboard, calls nobody home, and keeps TLS options strict', () => {
    expect(valuesOf(view(build().cluster), 'traefik')).toMatchObject({
      api: { dashboard: false },
      core: { strictTLSOptions: true },
      global: { checkNewVersion: false, sendAnonymousUsage: false },
    });
  });

  it('admits anybody to its two entry points and to nothing else', () => {
    const rendered = view(build().cluster);
    expect(flowsTo(rendered, 'traefik')).toEqual([[{ cidr: '0.0.0.0/0' }, [8000, 8443]]]);
    expect(enforcedLevel(rendered, 'traefik')).toBe('restricted');
  });

  it('waits for the issuer whose certificates it serves', () => {
    expect(findStage(view(build().cluster), 'traefik').dependsOn).toEqual(['authority']);
  });
});

describe('the ingress of Traefik', () => {
  it('publishes an endpoint with a certificate and opens the way from its pods alone', () => {
    const { cluster, late, ingress } = build();
    const app = new Example(late, 'app', { ingress });
    expect(ingress.publish(app.first, 'app', app.endpoint)).toBe('https://app.example.org');
    const rendered = view(cluster);
    expect(at(findObject(rendered, 'Certificate', 'app', 'app'), 'spec', 'issuerRef', 'name')).toBe(
      'example-ca',
    );
    expect(at(findObject(rendered, 'Ingress', 'app', 'app'), 'spec', 'ingressClassName')).toBe(
      at(valuesOf(rendered, 'traefik'), 'ingressClass', 'name'),
    );
    expect(flowsTo(rendered, 'app')).toEqual([
      [
        {
          namespace: 'traefik',
          labels: {
            'app.kubernetes.io/name': 'traefik',
            'app.kubernetes.io/instance': 'traefik-traefik',
          },
        },
        [8080],
      ],
    ]);
  });

  it('tells a URL with the port where it is not that of HTTPS', () => {
    const { ingress } = build({ ports: { http: 30080, https: 30443 } });
    expect(ingress.url('app')).toBe('https://app.example.org:30443');
  });

  it('calls pods that carry these labels', () => {
    const { cluster, ingress } = build();
    const pods = view(cluster).workloads.filter(({ namespace }) => namespace === ingress.pods.namespace);
    expect(pods.map(({ name }) => name)).toEqual(['traefik']);
    expect(pods[0]?.labels).toMatchObject(ingress.pods.labels);
  });
});
