import { describe, expect, it } from 'vitest';
import { found, proView } from './fixtures/clusters.ts';
import { type PodSecurity, podSecurity } from './pod-security.ts';

function security(text: string): PodSecurity | undefined {
  return podSecurity(proView, found(proView, text).subject);
}

describe('podSecurity', () => {
  it('names the fields that keep a workload from a stricter level, and the written reason', () => {
    const { enforced, reason, workloads } = security('ds/tetragon') ?? {};
    expect(enforced).toBe('privileged');
    expect(reason).toBe(proView.namespaces.find(({ name }) => name === 'tetragon')?.podSecurityReason);
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(workloads?.map(({ workload, level }) => [workload, level])).toEqual([
      ['DaemonSet/tetragon/tetragon', 'privileged'],
    ]);
    const refused = workloads?.[0]?.violations.map(({ level, field }) => `${level} ${field}`);
    expect(refused).toContain('baseline containers[tetragon].securityContext.privileged');
  });

  it('shows all workloads of a namespace', () => {
    const names = security('ns/tetragon')?.workloads.map(({ workload }) => workload);
    expect(names).toEqual(['DaemonSet/tetragon/tetragon', 'Deployment/tetragon/tetragon-operator']);
  });

  it('has no reason where nothing is refused', () => {
    const { enforced, reason, workloads } = security('deploy/ollama') ?? {};
    expect([enforced, reason]).toEqual(['restricted', undefined]);
    expect(workloads?.[0]?.violations).toEqual([]);
  });

  it('knows of a namespace that is not ours that nothing is enforced', () => {
    expect(security('ns/kube-system')).toEqual({
      namespace: 'kube-system',
      enforced: undefined,
      reason: undefined,
      workloads: [],
    });
  });

  it('does not concern other kinds', () => {
    expect(security('svc/ollama')).toBeUndefined();
  });
});
