import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { fleet } from '../../../clusters/fleet.ts';
import { pro } from '../../../clusters/pro.ts';
import type { SealedSource } from '../../../clusters/sealed-source.ts';
import { Cluster } from '../../../constructs/core/cluster.ts';
import { Example, view } from '../../../constructs/core/fixtures/cluster.ts';
import { objectOf } from '../../../constructs/core/fixtures/platform.ts';
import { at } from '../../../constructs/core/manifest.ts';
import type { OwnedNamespace } from '../../../constructs/core/owned-namespace.ts';
import { Prometheus } from '../../../constructs/core/prometheus.ts';
import { AlertRoutes } from '../../../constructs/observability/alert-routes.ts';
import { Namespaces } from '../../../constructs/prerequisites/namespaces.ts';
import { runTool } from './run-tool.ts';

const receivers = { telegram: 'token', discord: 'url', grafana: 'url' };
type Receiver = keyof typeof receivers;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'homelab-routes-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Alertmanager is given where the owner has sealed the credentials of `sealed`. */
function write(sealed: readonly Receiver[]): string {
  const sources = sealed.map((name): SealedSource => {
    const encryptedData = { [receivers[name]]: 'AgB' };
    return { namespace: 'alerts', name: `alerts-${name}`, scope: 'strict', certificate: 'c', encryptedData };
  });
  const cluster = new Cluster(pro, { ...fleet, sealed: { pro: sources } });
  new Namespaces(cluster.layer('prerequisites'));
  const layer = cluster.layer('observability');
  const { first, namespaces, endpoint } = new Example(layer, 'alerts');
  const namespace = namespaces[0] as OwnedNamespace;
  const prometheus = new Prometheus(first, { api: endpoint, receives: true, namespace });
  const { internet } = cluster;
  new AlertRoutes(layer, { prometheus, alertmanager: endpoint, internet, telegramChat: 42 });
  const { spec } = objectOf(view(cluster), 'AlertmanagerConfig', 'alert-routes');
  const file = `${sealed.join('-') || 'nobody'}.yaml`;
  writeFileSync(join(folder, file), stringify(asConfiguration(spec)));
  return file;
}

/** What the operator makes of an AlertmanagerConfig: other names, matchers in one text, files for Secrets. */
function asConfiguration(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asConfiguration);
  if (typeof value !== 'object' || value === null) return value;
  const { name, matchType, value: wanted } = value as Readonly<Record<string, unknown>>;
  if (matchType !== undefined) return `${name} ${matchType} "${wanted}"`;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const snake = key.replace(/([a-z])([A-Z]+)/g, (_, before, upper) => `${before}_${upper.toLowerCase()}`);
      const secret = at(inner, 'key') === undefined ? undefined : `/run/secrets/${at(inner, 'name')}`;
      return secret ? [files[snake] ?? snake, secret] : [snake, asConfiguration(inner)];
    }),
  );
}

/** The settings that read a Secret from a file, by those that name it. */
const files: Readonly<Record<string, string>> = {
  api_url: 'webhook_url_file',
  bot_token: 'bot_token_file',
  url_secret: 'url_file',
};

async function receiverOf(file: string, severity: string, alertname = 'TargetDown'): Promise<string> {
  const labels = [`severity=${severity}`, `alertname=${alertname}`];
  const { text } = await runTool(
    'amtool',
    ['config', 'routes', 'test', `--config.file=${file}`, ...labels],
    folder,
  );
  return text.trim();
}

describe.each<{ sealed: readonly Receiver[] }>([
  { sealed: [] },
  { sealed: ['telegram'] },
  { sealed: ['discord'] },
  { sealed: ['telegram', 'discord', 'grafana'] },
])('routes to $sealed', ({ sealed }) => {
  it('are what Alertmanager reads', async () => {
    const { code, text } = await runTool('amtool', ['check-config', write(sealed)], folder);
    expect(text).toContain('SUCCESS');
    expect(code).toBe(0);
  });

  it('lead critical alerts and all others where they belong', async () => {
    const file = write(sealed);
    const none = sealed.length === 0;
    expect(await receiverOf(file, 'critical')).toBe(none ? 'nowhere' : 'critical');
    expect(await receiverOf(file, 'warning')).toBe(none ? 'nowhere' : 'usual');
    expect(await receiverOf(file, 'none', 'Watchdog')).toBe('nowhere');
  });
});
