import { describe, expect, it } from 'vitest';
import { closedNamespace, peer, policy } from './fixtures/network.ts';
import { fixtureView } from './fixtures/view.ts';
import { type Connection, NetworkPolicies } from './policy-evaluation.ts';

const client = { namespace: 'client', labels: { app: 'client' } };
const server = { namespace: 'server', labels: { app: 'server' } };
const call: Connection = { from: client, to: server, port: 8080, protocol: 'TCP' };
const closed = [...closedNamespace('client'), ...closedNamespace('server')];
const ports = [{ port: 8080, protocol: 'TCP' }];

function refusals(objects: Parameters<typeof fixtureView>[0]['objects'], connection = call) {
  return new NetworkPolicies(fixtureView({ objects })).refusals(connection);
}

const out = policy({
  name: 'out',
  namespace: 'client',
  egress: [{ to: [peer('server', server.labels)], ports }],
});
const within = policy({ name: 'in', namespace: 'server', ingress: [{ from: [peer('client')], ports }] });

describe('NetworkPolicies', () => {
  it('lets everything pass where no policy selects the pods', () => {
    expect(refusals([])).toEqual([]);
    expect(refusals([policy({ name: 'p', namespace: 'server', pods: { app: 'other' } })])).toEqual([]);
  });

  it('names each side that lets nothing pass', () => {
    expect(refusals(closed)).toEqual(['Egress', 'Ingress']);
    expect(refusals([...closed, out])).toEqual(['Ingress']);
    expect(refusals([...closed, within])).toEqual(['Egress']);
    expect(refusals([...closed, out, within])).toEqual([]);
  });

  it.each([
    ['another port', { ...call, port: 8081 }],
    ['another protocol', { ...call, protocol: 'UDP' }],
    ['another pod', { ...call, to: { ...server, labels: { app: 'other' } } }],
  ])('refuses %s', (_name, connection) => {
    expect(refusals([...closed, out, within], connection)).toContain('Egress');
  });

  it.each([
    ['a range of ports', [{ port: 8000, endPort: 8100 }], 8080, true],
    ['a range of ports', [{ port: 8000, endPort: 8100 }], 8101, false],
    ['a protocol alone', [{ protocol: 'TCP' }], 1, true],
    ['no port', undefined, 1, true],
  ])('%s %j holds %i: %s', (_name, allowed, port, expected) => {
    const rule = policy({ name: 'p', namespace: 'client', egress: [{ ports: allowed }] });
    expect(refusals([...closedNamespace('client'), rule], { ...call, port })).toEqual(
      expected ? [] : ['Egress'],
    );
  });

  it('looks for pods without a namespaceSelector in the namespace of the policy', () => {
    const rule = policy({ name: 'p', namespace: 'client', egress: [{ to: [{ podSelector: {} }] }] });
    const near = { ...call, to: { ...server, namespace: 'client' } };
    expect(refusals([rule])).toEqual(['Egress']);
    expect(refusals([rule], near)).toEqual([]);
  });

  it.each([
    ['0.0.0.0/0', undefined, true],
    ['0.0.0.0/0', ['10.0.0.0/8'], false],
    ['10.10.1.0/24', undefined, false],
  ])('a block %s except %j holds the pods: %s', (cidr, except, expected) => {
    const rule = policy({
      name: 'p',
      namespace: 'client',
      egress: [{ to: [{ ipBlock: { cidr, except } }] }],
    });
    expect(refusals([rule])).toEqual(expected ? [] : ['Egress']);
  });
});
