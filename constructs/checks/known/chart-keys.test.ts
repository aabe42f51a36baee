import { describe, expect, it } from 'vitest';
import type { ChartFacts } from '../../core/chart-facts.ts';
import { chartKeys } from './chart-keys.ts';

const facts: ChartFacts = {
  chart: 'web',
  version: '1.0.0',
  appVersion: '1.0.0',
  kubeVersion: '',
  crds: [],
  objects: [],
  values: { 'image.tag': { type: 'string', default: '' }, 'server.resources': 'map', 'server.args': 'list' },
  templateOnlyValues: ['server.port', 'worker.*'],
};
const keys = chartKeys(facts);

describe('chartKeys', () => {
  it.each(['image', 'image.tag', 'server.port', 'worker', 'worker.any', 'worker.any.depth'])(
    'has %s',
    (path) => {
      expect(keys.has(path)).toBe(true);
    },
  );

  it.each(['tag', 'image.tags', 'server.ports', 'workers', 'image.tag.major'])('does not have %s', (path) => {
    expect(keys.has(path)).toBe(false);
  });

  it('knows what a template reads but values.yaml does not list', () => {
    expect(['server.port', 'worker.any', 'server.args'].map((path) => keys.isRead(path))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('knows the names below a key', () => {
    expect(keys.below('')).toEqual(['image', 'server', 'worker']);
    expect(keys.below('server')).toEqual(['resources', 'args', 'port']);
  });

  it('knows maps that are Kubernetes’ or the user’s to fill', () => {
    const open = ['server.resources', 'podLabels', 'nodeSelector', 'a.livenessProbe'];
    expect(open.filter((path) => !keys.isOpen(path))).toEqual([]);
    expect(keys.isOpen('server')).toBe(false);
  });

  it('finds the same key in another place', () => {
    expect(keys.elsewhere('args')).toBe('; there is server.args');
    expect(keys.elsewhere('mystery')).toBe('');
  });
});
