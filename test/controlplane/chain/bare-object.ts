import type { FactObject } from '../../../constructs/core/chart-facts.ts';
import type { Manifest } from '../../../constructs/core/manifest.ts';
import { roleGroup } from '../../../constructs/core/service-account.ts';

/** An object of which the facts know only the name, with the least that the API asks for besides. */
export function bareObject(fact: FactObject, namespace: string | undefined): Manifest {
  const { apiVersion, kind, name } = fact;
  return {
    apiVersion,
    kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    ...bodies[kind]?.(fact),
  };
}

const bodies: Readonly<Record<string, (fact: FactObject) => object>> = {
  Certificate: ({ name }) => ({ spec: { secretName: name, issuerRef: { name }, dnsNames: ['localhost'] } }),
  ClusterRoleBinding: ({ name }) => ({ roleRef: { apiGroup: roleGroup, kind: 'ClusterRole', name } }),
  IngressClass: ({ controller }) => ({ spec: { controller } }),
  Issuer: () => ({ spec: { selfSigned: {} } }),
  NetworkPolicy: () => ({ spec: { podSelector: {} } }),
  PriorityClass: () => ({ value: 1000 }),
  RoleBinding: ({ name }) => ({ roleRef: { apiGroup: roleGroup, kind: 'Role', name } }),
  Service: ({ selector, ports }) => ({
    spec: { selector, ...(ports ? { ports: ports.map(servicePort) } : { clusterIP: 'None' }) },
  }),
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
