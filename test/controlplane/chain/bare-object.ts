import type { FactObject } from '../../../constructs/core/chart-facts.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { roleGroup } from '../../../constructs/core/service-account.ts';

/** An object of which the facts know only the name, with the least that the API asks for besides. */
export function bareObject(
  fact: FactObject,
  namespace: string | undefined,
  chart: readonly FactObject[],
): Manifest {
  const { apiVersion, kind, name } = fact;
  return {
    apiVersion,
    kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    ...bodies[kind]?.(fact, chart),
  };
}

const bodies: Readonly<Record<string, (fact: FactObject, chart: readonly FactObject[]) => object>> = {
  AuthorizationPolicy: ({ name }) => ({
    spec: { targetRef: { kind: 'Server', name }, requiredAuthenticationRefs: [] },
  }),
  Certificate: ({ name }) => ({ spec: { secretName: name, issuerRef: { name }, dnsNames: ['localhost'] } }),
  ClusterRoleBinding: (binding, chart) => ({ roleRef: roleOf('ClusterRole', binding, chart) }),
  IngressClass: () => ({ spec: { controller: 'example.dev/controller' } }),
  Issuer: () => ({ spec: { selfSigned: {} } }),
  MeshTLSAuthentication: () => ({ spec: { identities: ['*'] } }),
  NetworkAuthentication: () => ({ spec: { networks: [{ cidr: '0.0.0.0/0' }] } }),
  NetworkPolicy: () => ({ spec: { podSelector: {} } }),
  PodMonitor: () => ({ spec: { selector: {} } }),
  PriorityClass: () => ({ value: 1000 }),
  PrometheusRule: () => ({ spec: {} }),
  RoleBinding: (binding, chart) => ({ roleRef: roleOf('Role', binding, chart) }),
  Server: () => ({ spec: { podSelector: {}, port: 80 } }),
  Service: ({ selector, ports }) => ({
    spec: { selector, ...(ports ? { ports: ports.map(servicePort) } : { clusterIP: 'None' }) },
  }),
  ServiceMonitor: () => ({ spec: { endpoints: [], selector: {} } }),
};

/** `name:port->targetPort[@nodePort]` of the facts. */
function servicePort(text: string): object {
  const [, name, port, targetPort = ''] = /^([^:]*):(\d+)->([^@]+)/.exec(text) ?? [];
  return {
    ...(name ? { name } : {}),
    port: Number(port),
    targetPort: /^\d+$/.test(targetPort) ? Number(targetPort) : targetPort,
  };
}

/** The role of the chart whose name is most like the binding's: the facts do not say which one it binds. */
function roleOf(kind: string, { name }: FactObject, chart: readonly FactObject[]): object {
  const roles = chart.filter((each) => each.kind === kind).map((each) => each.name);
  const shared = (role: string): number => {
    const end = [...role].findIndex((letter, index) => letter !== name[index]);
    return end < 0 ? role.length : end;
  };
  const [closest = name] = roles.toSorted((a, b) => shared(b) - shared(a));
  return { apiGroup: roleGroup, kind, name: closest };
}
