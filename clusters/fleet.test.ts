import { describe, expect, it } from 'vitest';
import { overlaps, parseCidr } from './cidr.ts';
import { fleet } from './fleet.ts';
import { clusters } from './index.ts';
import { macStudio } from './machines.ts';
import { parseBytes, parseCpu } from './quantity.ts';

const onKind = clusters.filter((cluster) => cluster.engine === 'kind');

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('the fleet', () => {
  it('is the six clusters of the topology, with their nodes', () => {
    expect(clusters.map(({ name, engine, nodes }) => `${name} ${engine} ${nodes.length}`)).toEqual([
      'pro kind 7',
      'pro-1-node kind 1',
      'studio kind 12',
      'studio-1-node kind 1',
      'pi k3s 5',
      'forge k3s 8',
    ]);
  });

  it('gives each cluster a domain of its own at or below that of the fleet', () => {
    const domains = clusters.map((cluster) => cluster.network.domain);
    expect(new Set(domains).size).toBe(clusters.length);
    expect(domains.filter((domain) => !`.${domain}`.endsWith(`.${fleet.domain}`))).toEqual([]);
  });

  it('has no address range twice, but for the network that all kind nodes share', () => {
    const pods = clusters.flatMap(({ network }) => [network.podCidr, network.serviceCidr]);
    const nodes = new Set(clusters.map(({ network }) => network.nodeCidr));
    const ranges = [...pods, ...nodes].map(parseCidr);
    const shared = ranges.flatMap((a, index) => ranges.slice(index + 1).filter((b) => overlaps(a, b)));
    expect(shared).toEqual([]);
    expect(onKind.map(({ network }) => network.nodeCidr)).toEqual(onKind.map(() => '172.18.0.0/16'));
  });

  it('has no host port of the Mac Studio twice', () => {
    const ports = onKind.flatMap(({ network: { ingress, apiServerPort } }) => [
      ingress.http,
      ingress.https,
      apiServerPort,
    ]);
    expect(new Set(ports).size).toBe(ports.length);
  });

  it('gives each kind cluster NodePorts of its own', () => {
    const ranges = onKind.map(({ network }) => network.nodePorts).sort((a, b) => a.from - b.from);
    for (const [index, range] of ranges.slice(1).entries()) {
      expect(range.from).toBeGreaterThan(ranges[index]?.to ?? Number.POSITIVE_INFINITY);
    }
  });

  it('fits the Mac Studio: all four kind clusters run at once', () => {
    const nodes = onKind.flatMap((cluster) => cluster.nodes);
    expect(onKind.map((cluster) => cluster.machine)).toEqual(onKind.map(() => macStudio));
    const { cpu, memory, disk, reserved } = macStudio;
    expect(sum(nodes.map((node) => node.cpu))).toBeLessThanOrEqual(cpu - parseCpu(reserved.cpu) / 1000);
    expect(sum(nodes.map((node) => parseBytes(node.memory)))).toBeLessThanOrEqual(
      parseBytes(memory) - parseBytes(reserved.memory),
    );
    expect(sum(nodes.map((node) => parseBytes(node.disk)))).toBeLessThan(parseBytes(disk));
  });
});
