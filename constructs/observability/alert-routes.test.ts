import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { Cluster } from '../core/cluster.ts';
import { Example, view } from '../core/fixtures/cluster.ts';
import { edgesOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at, list } from '../core/manifest.ts';
import type { OwnedNamespace } from '../core/owned-namespace.ts';
import { Prometheus } from '../core/prometheus.ts';
import type { ClusterView } from '../core/view.ts';
import { Namespaces } from '../prerequisites/namespaces.ts';
import { AlertRoutes } from './alert-routes.ts';

function source(name: string, key: string): SealedSource {
  return {
    namespace: 'monitoring',
    name,
    scope: 'strict',
    certificate: 'c',
    encryptedData: { [key]: 'AgB' },
  };
}

const telegram = source('alerts-telegram', 'token');
const discord = source('alerts-discord', 'url');
const grafana = source('alerts-grafana', 'url');

function rendered(sealed: readonly SealedSource[], telegramChat?: number): ClusterView {
  const cluster = new Cluster(pro, { ...fleet, sealed: { pro: sealed } });
  new Namespaces(cluster.layer('prerequisites'));
  const layer = cluster.layer('observability');
  const { first, namespaces, endpoint } = new Example(layer, 'monitoring');
  const namespace = namespaces[0] as OwnedNamespace;
  const prometheus = new Prometheus(first, { api: endpoint, receives: true, namespace });
  new AlertRoutes(layer, { prometheus, alertmanager: endpoint, internet: cluster.internet, telegramChat });
  return view(cluster);
}

function specOf(result: ClusterView): unknown {
  return objectOf(result, 'AlertmanagerConfig', 'alert-routes').spec;
}

function receiverOf(result: ClusterView, name: string): unknown {
  return list(at(specOf(result), 'receivers')).find((receiver) => at(receiver, 'name') === name);
}

describe('AlertRoutes', () => {
  it('tells nobody, and opens no door, while nothing is sealed', () => {
    const result = rendered([], 42);
    expect(specOf(result)).toEqual({ receivers: [{ name: 'nowhere' }], route: { receiver: 'nowhere' } });
    expect(policiesOf(result, 'monitoring')).toEqual([]);
    expect(edgesOf(result, 'alert-routes')).toContain('monitoring');
  });

  it('asks for a credential of each channel, all of them optional', () => {
    const { credentials } = rendered([discord]);
    expect(credentials.map(({ name, keys, missing, optional }) => [name, keys, missing, optional])).toEqual([
      ['alerts-telegram', ['token'], ['token'], true],
      ['alerts-discord', ['url'], [], true],
      ['alerts-grafana', ['url'], ['url'], true],
    ]);
  });

  it('keeps the telephone for what is critical', () => {
    const result = rendered([telegram, discord, grafana], -100123);
    const usual = Object.keys(receiverOf(result, 'usual') as object);
    expect(usual.sort()).toEqual(['discordConfigs', 'name', 'webhookConfigs']);
    expect(receiverOf(result, 'critical')).toEqual({
      name: 'critical',
      discordConfigs: [{ apiURL: { name: 'alerts-discord', key: 'url' }, sendResolved: true }],
      telegramConfigs: [
        { chatID: -100123, botToken: { name: 'alerts-telegram', key: 'token' }, sendResolved: true },
      ],
      webhookConfigs: [{ urlSecret: { name: 'alerts-grafana', key: 'url' }, sendResolved: true }],
    });
  });

  it('lets Alertmanager, and no other pod, call the internet once something is sealed', () => {
    const result = rendered([discord]);
    expect(policiesOf(result, 'monitoring')).toEqual(['monitoring-to-internet']);
    const policy = objectOf(result, 'NetworkPolicy', 'monitoring-to-internet');
    expect(at(policy, 'spec', 'podSelector')).toEqual({ matchLabels: { app: 'monitoring' } });
  });

  it('tells everything by Telegram when there is no other channel', () => {
    expect(Object.keys(receiverOf(rendered([telegram], 42), 'usual') as object)).toContain('telegramConfigs');
  });

  it('does not use a bot that has no chat', () => {
    expect(at(specOf(rendered([telegram])), 'route')).toEqual({ receiver: 'nowhere' });
  });

  it('names only receivers that there are', () => {
    for (const sealed of [[], [telegram], [discord], [telegram, grafana]]) {
      const spec = specOf(rendered(sealed, 42));
      const routes = [at(spec, 'route'), ...list(at(spec, 'route', 'routes'))];
      const names = list(at(spec, 'receivers')).map((receiver) => at(receiver, 'name'));
      const used = routes.map((route) => at(route, 'receiver'));
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    }
  });
});
