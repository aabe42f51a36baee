import { charts } from '../versions.ts';
import { chartImage } from './chart-image.ts';

/** What every proxy asks for and may use; its init container gets the same. */
export const proxyResources = {
  cpu: { request: '5m' },
  memory: { request: '20Mi', limit: '250Mi' },
} as const;

/** User of the proxies, whose own traffic the init container leaves alone. */
export const proxyUser = 2102;
/** Where each proxy tells its health and its metrics. */
export const proxyAdminPort = 4191;
/** Ports whose protocols the proxies never try to recognise. */
export const opaquePorts: readonly number[] = [25, 587, 3306, 4444, 5432, 6379, 9300, 11211];

/** Names of what the injector adds. */
export const injectedNames = ['linkerd-init', 'linkerd-proxy'] as const;

const resources = {
  requests: { cpu: proxyResources.cpu.request, memory: proxyResources.memory.request },
  limits: { memory: proxyResources.memory.limit },
};
const hardened = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
};

/** What the injector puts before all other init containers of a pod, as the control plane's own pods have it. */
export function injectedContainers(): readonly object[] {
  const admin = { path: '/ready', port: proxyAdminPort };
  return [
    {
      name: 'linkerd-init',
      image: chartImage(charts.linkerdControlPlane, 'linkerd-init'),
      resources,
      securityContext: { ...hardened, capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } },
    },
    {
      name: 'linkerd-proxy',
      image: chartImage(charts.linkerdControlPlane, 'linkerd-proxy'),
      restartPolicy: 'Always',
      ports: [
        { name: 'linkerd-proxy', containerPort: 4143 },
        { name: 'linkerd-admin', containerPort: proxyAdminPort },
      ],
      resources,
      readinessProbe: { httpGet: admin },
      livenessProbe: { httpGet: { ...admin, path: '/live' } },
      securityContext: { ...hardened, runAsUser: proxyUser },
    },
  ];
}
