import { describe, expect, it } from 'vitest';
import type { ClusterSpec } from '../../clusters/define-cluster.ts';
import { pi } from '../../clusters/pi.ts';
import { pro } from '../../clusters/pro.ts';
import { exampleCluster, view } from '../core/fixtures/cluster.ts';
import { at } from '../core/manifest.ts';
import type { ClusterView } from '../core/view.ts';
import { CertManager } from './cert-manager.ts';
import { enforcedLevel, findObject, findStage, valuesOf } from './fixtures/find.ts';

function build(spec: ClusterSpec = pro): { certManager: CertManager; rendered: ClusterView } {
  const { cluster, early } = exampleCluster(spec);
  const certManager = new CertManager(early, { apiServer: cluster.apiServer });
  return { certManager, rendered: view(cluster) };
}

function webhookCallers(spec: ClusterSpec): unknown {
  const policy = findObject(build(spec).rendered, 'NetworkPolicy', 'webhook-from-api-server');
  return at(policy, 'spec', 'ingress');
}

const from = (cidr: string) => ({
  from: [{ ipBlock: { cidr } }],
  ports: [{ port: 10250, protocol: 'TCP' }],
});

describe('CertManager', () => {
  it('installs its CRDs and leaves them when the release goes', () => {
    expect(valuesOf(build().rendered, 'cert-manager')).toMatchObject({ crds: { enabled: true, keep: true } });
  });

  it('elects its leaders in its own namespace', () => {
    const { rendered } = build();
    expect(valuesOf(rendered, 'cert-manager')).toMatchObject({
      global: { leaderElection: { namespace: 'cert-manager' } },
    });
    expect(rendered.objects.filter(({ manifest }) => manifest.metadata.namespace === 'kube-system')).toEqual(
      [],
    );
  });

  it('runs unprivileged', () => {
    expect(enforcedLevel(build().rendered, 'cert-manager')).toBe('restricted');
  });

  it('lets the API server call the webhook from the nodes', () => {
    expect(webhookCallers(pro)).toEqual([from('172.18.0.0/16')]);
  });

  it('lets the API server call the webhook through the overlay of k3s, too', () => {
    expect(webhookCallers(pi())).toEqual([from('192.168.10.0/24'), from('10.30.0.0/16')]);
  });

  it('offers an issuer that signs with the key of the root certificate', () => {
    const { certManager, rendered } = build();
    const root = findObject(rendered, 'Certificate', 'homelab-ca');
    expect(root.metadata.namespace).toBe('cert-manager');
    expect(root.spec).toMatchObject({ isCA: true, privateKey: { rotationPolicy: 'Never' } });
    expect(findObject(rendered, 'ClusterIssuer', certManager.issuer.name).spec).toEqual({
      ca: { secretName: at(root, 'spec', 'secretName') },
    });
    expect(certManager.issuer.provider?.name).toBe('cert-manager-issuers');
  });

  it('gives the root of each cluster a name of its own', () => {
    const names = [pro, pi()].map((spec) => {
      return at(findObject(build(spec).rendered, 'Certificate', 'homelab-ca'), 'spec', 'commonName');
    });
    expect(names).toEqual(['homelab-ca of pro', 'homelab-ca of pi']);
  });

  it('issues nothing before controllers and webhook run', () => {
    expect(findStage(build().rendered, 'cert-manager-issuers').dependsOn).toEqual(['cert-manager']);
  });
});
