import { describe, expect, it } from 'vitest';
import { chartFacts, releaseFacts } from './chart-facts.ts';

describe('releaseFacts', () => {
  it('are those of the chart when nothing is renamed', () => {
    expect(releaseFacts('sealed-secrets')).toBe(chartFacts('sealed-secrets'));
    expect(releaseFacts('no-such-chart', 'other')).toBeUndefined();
  });

  it('rename what the chart names after itself, and its service account', () => {
    const { objects = [] } = releaseFacts('sealed-secrets', 'sealed-secrets-controller') ?? {};
    const names = new Map(objects.map(({ kind, name }) => [`${kind} ${name}`, true]));
    expect(names.has('ClusterRoleBinding sealed-secrets-controller')).toBe(true);
    expect(names.has('Role sealed-secrets-controller-key-admin')).toBe(true);
    expect(names.has('ClusterRole secrets-unsealer')).toBe(true);
    const deployment = objects.find(({ kind }) => kind === 'Deployment');
    expect(deployment?.serviceAccount).toBe('sealed-secrets-controller');
    expect(deployment?.podLabels).toMatchObject({ 'app.kubernetes.io/name': 'sealed-secrets' });
  });
});
