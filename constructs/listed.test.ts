import { describe, expect, it } from 'vitest';
import { ClusterSpecError } from '../clusters/define-cluster.ts';
import { fleet } from '../clusters/fleet.ts';
import { forge } from '../clusters/forge.ts';
import { Cluster } from './core/cluster.ts';
import { listed } from './listed.ts';

const { has, offered } = listed(new Cluster(forge, fleet));

describe('listed', () => {
  it('knows what the literal lists', () => {
    expect(has('longhorn')).toBe(true);
    expect(has('local-path')).toBe(false);
  });

  it('hands on what is offered', () => {
    expect(offered('traefik', 'an ingress')).toBe('an ingress');
  });

  it('says which component would offer what nobody does', () => {
    expect(() => offered('traefik', undefined)).toThrow(ClusterSpecError);
    expect(() => offered('traefik', undefined)).toThrow(
      'components: a listed component needs what only traefik offers; list traefik, or leave out who needs it',
    );
  });
});
