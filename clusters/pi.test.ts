import { describe, expect, it } from 'vitest';
import { ClusterSpecError } from './define-cluster.ts';
import { pi } from './pi.ts';

describe('pi', () => {
  it('has five nodes unless told otherwise', () => {
    expect(pi().nodes).toHaveLength(5);
  });

  it.each([3, 4, 5, 6])('can have %d nodes, one of them the server', (count) => {
    const roles = pi(count).nodes.map((node) => node.role);
    expect(roles).toEqual(['control-plane', ...Array.from({ length: count - 1 }, () => 'worker')]);
  });

  it.each([0, 2, 7, 3.5, Number.NaN])('cannot have %d nodes', (count) => {
    expect(() => pi(count)).toThrow(ClusterSpecError);
    expect(() => pi(count)).toThrow('build it with 3 to 6');
  });
});
