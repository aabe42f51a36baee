import { type Cidr, overlaps, parseAddress, parseCidr } from '../cidr.ts';
import type { ClusterSpec, NetworkSpec } from '../cluster-spec.ts';
import { ValueError } from '../value-error.ts';
import { isLabel } from './names.ts';
import { type Problem, problemIf, readable } from './problem.ts';

/** Port of the API server on every k3s node. */
export const k3sApiServerPort = 6443;
const portFix = 'write a whole number from 1 to 65535';
const ranges = ['podCidr', 'serviceCidr', 'nodeCidr'] as const;

/** Addresses, names and ports of one cluster. */
export function network(spec: ClusterSpec): readonly Problem[] {
  const { domain, address } = spec.network;
  const named = domain.split('.').every(isLabel);
  return [
    ...cidrs(spec.network),
    ...problemIf(
      !named,
      'network.domain',
      `${JSON.stringify(domain)} is not a DNS name`,
      'write labels joined by dots',
    ),
    ...readable('network.address', () => parseAddress(address)),
    ...nodePorts(spec.network),
    ...hostPorts(spec),
    ...apiServerPort(spec),
  ];
}

function cidrs(network: NetworkSpec): readonly Problem[] {
  const known: { name: string; cidr: Cidr }[] = [];
  return ranges.flatMap((name) => {
    return readable(`network.${name}`, () => {
      const cidr = parseCidr(network[name]);
      const other = known.find((each) => overlaps(each.cidr, cidr));
      known.push({ name, cidr });
      if (other) throw new ValueError(`overlaps ${other.name}`, 'choose a range that is in no other');
    });
  });
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1 && port <= 65535;
}

function nodePorts({ nodePorts: { from, to }, ingress }: NetworkSpec): readonly Problem[] {
  const fits = (port: number) => isPort(port) && port >= from && port <= to;
  const range = `the NodePort range ${from}-${to}`;
  return [
    ...problemIf(!isPort(from), 'network.nodePorts.from', `${from} is not a port`, portFix),
    ...problemIf(!isPort(to), 'network.nodePorts.to', `${to} is not a port`, portFix),
    ...problemIf(from > to, 'network.nodePorts', `begins at ${from} and ends at ${to}`, 'swap from and to'),
    ...(['http', 'https'] as const).flatMap((name) =>
      problemIf(
        !fits(ingress[name]),
        `network.ingress.${name}`,
        `${ingress[name]} is not in ${range}`,
        'choose a port of the range',
      ),
    ),
    ...problemIf(
      ingress.http === ingress.https,
      'network.ingress.https',
      `${ingress.https} is the port of http too`,
      'choose another port of the range',
    ),
  ];
}

function hostPorts({ engine, network: { hostPorts: ports } }: ClusterSpec): readonly Problem[] {
  if (!ports) return [];
  const path = 'network.hostPorts';
  return [
    ...problemIf(engine !== 'kind', path, 'only kind maps ports of a machine', 'leave it out'),
    ...problemIf(!isPort(ports.http), `${path}.http`, `${ports.http} is not a port`, portFix),
    ...problemIf(!isPort(ports.https), `${path}.https`, `${ports.https} is not a port`, portFix),
    ...problemIf(
      ports.http === ports.https,
      `${path}.https`,
      `${ports.https} is the port of http too`,
      portFix,
    ),
  ];
}

function apiServerPort({ engine, network }: ClusterSpec): readonly Problem[] {
  const { apiServerPort: port, ingress, hostPorts: edge = ingress } = network;
  const path = 'network.apiServerPort';
  if (!isPort(port)) return problemIf(true, path, `${port} is not a port`, portFix);
  if (engine === 'k3s') {
    const other = port !== k3sApiServerPort;
    return problemIf(other, path, `k3s serves its API at ${k3sApiServerPort}`, `write ${k3sApiServerPort}`);
  }
  const taken = port === edge.http || port === edge.https;
  return problemIf(
    taken,
    path,
    `${port} is a port of the ingress on the same machine`,
    'choose another port',
  );
}
