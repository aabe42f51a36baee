import { describe, expect, it } from 'vitest';
import { type FleetSpec, fleet } from '../../clusters/fleet.ts';
import type { SealedSource } from '../../clusters/sealed-source.ts';
import { studio } from '../../clusters/studio.ts';
import { clusterRules } from '../checks/index.ts';
import { edgesOf, objectOf, policiesOf } from '../core/fixtures/platform.ts';
import { at, list, type Manifest } from '../core/manifest.ts';
import { renderSpec } from '../render-spec.ts';

const names = ['contract-fetcher', 'vuln-scanner', 'exploit-generator', 'alert-dispatcher'];
const view = renderSpec(studio, fleet);
const named = (name: string, of = view) => objectOf(of, 'LambdaFunction', name);

function variables(fn: Manifest): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    list(at(fn, 'spec', 'env')).map((each) => [String(at(each, 'name')), at(each, 'value')]),
  );
}

function sealed(name: string, key: string): SealedSource {
  return {
    namespace: 'functions',
    name,
    scope: 'strict',
    certificate: 'sha256:00',
    encryptedData: { [key]: 'AgB' },
  };
}

/** Studio once its owner has sealed a key, a node and a channel. */
function owned() {
  const sources = [
    sealed('contracts-explorer', 'ETHERSCAN_API_KEY'),
    sealed('contracts-node-base', 'RPC_URL_BASE'),
    sealed('contract-alerts-discord', 'url'),
  ];
  const given: FleetSpec = { ...fleet, sealed: { ...fleet.sealed, studio: sources } };
  return renderSpec(studio, given);
}

describe('the contract agents', () => {
  it.each([
    ['contract-fetcher', 'requested'],
    ['vuln-scanner', 'fetched'],
    ['exploit-generator', 'scanned'],
    ['alert-dispatcher', 'proved'],
  ])('%s takes what was %s', (name, step) => {
    const [trigger] = list(at(named(name), 'spec', 'triggers'));
    expect(at(trigger, 'filter', 'attributes')).toEqual({ type: `io.homelab.contracts.${step}.v1` });
    expect(at(named(name), 'spec', 'handler')).toBe(`functions/${name}/main.handler`);
    expect(at(named(name), 'spec', 'source', 'git')).toMatchObject({
      ...sourceOf(fleet),
      path: 'agents/contracts',
    });
  });

  it('come after all that they take', () => {
    expect(edgesOf(view, 'contract-agents')).toEqual(
      expect.arrayContaining([
        'lambda-operator',
        'redis',
        'object-store-buckets',
        'ollama',
        'eventing-rabbitmq',
      ]),
    );
  });

  it('wake for events, but for the two that work by the clock', () => {
    const awake = names.filter((name) => at(named(name), 'spec', 'scaling', 'minScale') === 1);
    expect(awake).toEqual(['contract-fetcher', 'alert-dispatcher']);
    expect(names.map((name) => at(named(name), 'spec', 'scaling', 'maxScale'))).toEqual([1, 1, 1, 1]);
  });

  it('hold no secret themselves', () => {
    for (const name of names) {
      const { REDIS_URL, CONTRACTS_OBJECTS, ...others } = variables(named(name));
      expect([REDIS_URL, CONTRACTS_OBJECTS]).toEqual([
        'redis://:$(REDIS_PASSWORD)@redis.redis.svc.cluster.local:6379',
        expect.stringMatching(/^s3\+http:\/\/[\w.-]+:\d+\/contracts$/),
      ]);
      expect([others.REDIS_PASSWORD, others.AWS_SECRET_ACCESS_KEY]).toEqual([undefined, undefined]);
    }
  });

  it('let only the fetcher out of the cluster, and only the prover to the models', () => {
    const out = names.filter((name) => egressOf(name).some((peer) => at(peer, 'cidr') !== undefined));
    const models = names.filter((name) => egressOf(name).some((peer) => at(peer, 'namespace') === 'ollama'));
    expect([out, models]).toEqual([['contract-fetcher'], ['exploit-generator']]);
    expect(policiesOf(view, 'ollama')).toContain('ollama-from-contract-agents');
    expect(policiesOf(view, 'functions')).toContain('exploit-generator-to-ollama');
  });
});

describe('what the owner seals', () => {
  it('is asked for by name until then', () => {
    const asked = view.credentials.filter(({ component }) => component === 'contract-agents');
    expect(asked.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['contracts-explorer', 'contracts-node-ethereum', 'contract-alerts-discord']),
    );
    expect(variables(named('contract-fetcher')).WATCH_CHAINS).toBe('');
  });

  it('opens the chains and the channels', () => {
    const given = owned();
    expect(variables(named('contract-fetcher', given))).toMatchObject({ WATCH_CHAINS: 'base' });
    expect(Object.keys(variables(named('contract-fetcher', given)))).toEqual(
      expect.arrayContaining(['ETHERSCAN_API_KEY', 'RPC_URL_BASE']),
    );
    const { channels } = JSON.parse(String(variables(named('alert-dispatcher', given)).ALERTS_YAML));
    expect(channels).toEqual([
      { name: 'alertmanager', type: 'alertmanager', url: expect.stringContaining(':9093') },
      { name: 'discord', type: 'discord', url: { setting: 'DISCORD_WEBHOOK' } },
    ]);
    expect(egressOf('alert-dispatcher', given).some((peer) => at(peer, 'cidr') === '0.0.0.0/0')).toBe(true);
  });

  it('passes every check', () => {
    const given = owned();
    expect(clusterRules.flatMap(({ check }) => check(given))).toEqual([]);
  });
});

function sourceOf({ git: { url, branch } }: FleetSpec): object {
  return { url, ref: { branch } };
}

function egressOf(name: string, of = view): readonly unknown[] {
  return list(at(named(name, of), 'spec', 'network', 'egress'));
}
