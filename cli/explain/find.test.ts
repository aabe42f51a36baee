import { describe, expect, it } from 'vitest';
import { deployment, inDemo } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import type { ClusterView } from '../../constructs/core/view.ts';
import { find, NotFoundError } from './find.ts';
import { forgeView, proView } from './fixtures/clusters.ts';
import { parseQuery } from './query.ts';

function search(text: string, views: readonly ClusterView[], namespace?: string): ReturnType<typeof find> {
  const query = parseQuery(text, namespace);
  if (!query) throw new Error(`${text} is no query`);
  return find(query, views);
}

const elsewhere = { ...deployment(), metadata: { name: 'web', namespace: 'shop' } };
const two = fixtureView({ objects: [deployment(), elsewhere] });

describe('find', () => {
  it('takes the first cluster that has it, and names the others', () => {
    const { view, alsoOn } = search('deploy/traefik', [proView, forgeView]);
    expect([view.spec.name, alsoOn]).toEqual(['pro', ['forge']]);
    const longhorn = search('ds/longhorn-manager', [proView, forgeView]);
    expect([longhorn.view.spec.name, longhorn.alsoOn]).toEqual(['forge', []]);
  });

  it('wants to know which of several, by namespace or by group', () => {
    expect(() => search('deploy/web', [two])).toThrow(
      new NotFoundError(
        'deploy/web on pro may be Deployment.apps/demo/web or Deployment.apps/shop/web: ' +
          'say which with -n NAMESPACE or KIND.GROUP/NAME',
      ),
    );
    expect(search('deploy/web', [two], 'shop').subject.manifest).toBe(elsewhere);
    const groups = fixtureView({
      objects: [inDemo('v1', 'Service', 'a'), inDemo('serving.knative.dev/v1', 'Service', 'a')],
    });
    expect(() => search('svc/a', [groups])).toThrow('Service.serving.knative.dev/demo/a or Service/demo/a');
    expect(search('service.serving.knative.dev/a', [groups]).subject.manifest.apiVersion).toContain(
      'knative',
    );
  });

  it('offers the nearest names of the kind', () => {
    expect(() => search('deploy/traefk', [proView])).toThrow(
      /^no Deployment traefk on pro; the nearest are Deployment\/traefik\/traefik, /,
    );
    expect(() => search('deploy/web', [two], 'nowhere')).toThrow(
      'no Deployment web in namespace nowhere on pro; the nearest are Deployment/demo/web, Deployment/shop/web',
    );
  });

  it('offers the nearest kinds', () => {
    expect(() => search('deplyment/traefik', [proView])).toThrow(
      /^no object of kind deplyment on pro; the nearest kinds are Deployment, /,
    );
  });
});
