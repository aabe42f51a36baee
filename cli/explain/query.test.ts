import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

describe('parseQuery', () => {
  it.each([
    ['deploy/ollama', { kind: 'deploy', name: 'ollama' }],
    ['Deployment/ai/ollama', { kind: 'Deployment', namespace: 'ai', name: 'ollama' }],
    ['role/cert-manager:tokens', { kind: 'role', name: 'cert-manager:tokens' }],
    ['Certificate.cert-manager.io/ca', { kind: 'Certificate', group: 'cert-manager.io', name: 'ca' }],
    ['crd/coroots.coroot.com', { kind: 'crd', name: 'coroots.coroot.com' }],
  ])('reads %s', (text, query) => {
    expect(parseQuery(text)).toEqual(query);
  });

  it('takes the namespace of -n, which the argument may repeat', () => {
    const query = { kind: 'deploy', namespace: 'ai', name: 'ollama' };
    expect(parseQuery('deploy/ollama', 'ai')).toEqual(query);
    expect(parseQuery('deploy/ai/ollama', 'ai')).toEqual(query);
  });

  it.each([
    ['ollama', undefined],
    ['deploy/', undefined],
    ['/ollama', undefined],
    ['', undefined],
    ['a/b/c/d', undefined],
    ['deploy/ai/ollama', 'web'],
  ])('refuses %j with -n %s', (text, namespace) => {
    expect(parseQuery(text, namespace)).toBeUndefined();
  });
});
