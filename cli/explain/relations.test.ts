import { describe, expect, it } from 'vitest';
import { deployment, inDemo, service } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { found } from './fixtures/clusters.ts';
import { type Relations, relationsOf } from './relations.ts';

function relations(objects: readonly Manifest[], text: string): Relations {
  const { view, subject, all } = found(fixtureView({ objects }), text);
  return relationsOf(view, subject, all);
}

const settings = inDemo('v1', 'ConfigMap', 'settings');
const web = deployment({ volumes: [{ name: 'a', configMap: { name: 'settings' } }] });

describe('relationsOf', () => {
  it('finds both sides of a name', () => {
    const field = 'spec.template.spec.volumes[0].configMap';
    expect(relations([settings, web], 'deploy/web').needs).toEqual([
      { object: 'ConfigMap/demo/settings', fields: [field] },
    ]);
    expect(relations([settings, web], 'cm/settings').neededBy).toEqual([
      { object: 'Deployment/demo/web', fields: [field] },
    ]);
  });

  it('leads from a Service to the pods that it chooses', () => {
    expect(relations([web, service()], 'deploy/web').neededBy).toEqual([
      { object: 'Service/demo/web', fields: ['spec.selector'] },
    ]);
    const stranger = service({ selector: { app: 'other' } });
    expect(relations([web, stranger], 'deploy/web').neededBy).toEqual([]);
  });

  it('names another object once, with every field', () => {
    const twice = deployment({
      volumes: [
        { name: 'a', configMap: { name: 'settings' } },
        { name: 'b', configMap: { name: 'settings' } },
      ],
    });
    const [only] = relations([settings, twice], 'cm/settings').neededBy;
    expect(only?.fields).toHaveLength(2);
  });

  it('leaves out names in other namespaces, and of nothing', () => {
    const elsewhere = { ...settings, metadata: { ...settings.metadata, namespace: 'other' } };
    expect(relations([elsewhere, web], 'deploy/web').needs).toEqual([]);
  });

  it('does not call what an object makes a need of it', () => {
    const certificate = inDemo('cert-manager.io/v1', 'Certificate', 'tls', { spec: { secretName: 'tls' } });
    const ingress = inDemo('networking.k8s.io/v1', 'Ingress', 'web', {
      spec: { tls: [{ secretName: 'tls' }] },
    });
    expect(relations([certificate, ingress], 'certificate/tls').needs).toEqual([]);
    expect(relations([certificate, ingress], 'secret/tls').neededBy).toEqual([
      { object: 'Ingress/demo/web', fields: ['spec.tls[0].secretName'] },
    ]);
  });
});
