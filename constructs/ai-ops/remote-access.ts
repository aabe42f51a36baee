import { type Container, type PodSpec, Quantity } from '../core/kubernetes.ts';
import type { Llm } from '../core/llm.ts';
import type { RemoteEndpoint } from '../core/remote-endpoint.ts';

/** A model of another cluster and the Secret that opens it. */
export interface RemoteAccess {
  readonly llm: Llm<RemoteEndpoint>;
  readonly secret: string;
}

/** Keys of that Secret. */
export const remoteKeys = {
  apiKey: 'apiKey',
  /** Certificate of the authority that signed the other cluster's ingress. */
  authority: 'ca.crt',
} as const;

const bundle = '/trust/ca-bundle.crt';
const trust = { name: 'trust', mountPath: '/trust' };

/** What a container needs to trust the other cluster's ingress besides all others. */
export const trustContainer = {
  env: [{ name: 'SSL_CERT_FILE', value: bundle }],
  volumeMounts: [{ ...trust, readOnly: true }],
} as const;

/** Resolves the other cluster's name, and adds its authority to those that the image trusts. */
export function trustPod(
  { llm, secret }: RemoteAccess,
  image: string,
): Pick<PodSpec, 'hostAliases' | 'initContainers' | 'volumes'> {
  const { host, address } = llm.endpoint;
  return {
    hostAliases: [{ ip: address, hostnames: [host] }],
    initContainers: [addAuthority(image)],
    volumes: [
      { name: 'trust', emptyDir: { sizeLimit: Quantity.fromString('4Mi') } },
      { name: 'llm', secret: { secretName: secret } },
    ],
  };
}

function addAuthority(image: string): Container {
  const command = `cat /etc/ssl/certs/ca-certificates.crt /llm/${remoteKeys.authority} > ${bundle}`;
  return {
    name: 'trust',
    image,
    command: ['sh', '-c', command],
    resources: {
      requests: { cpu: Quantity.fromString('5m'), memory: Quantity.fromString('16Mi') },
      limits: { memory: Quantity.fromString('64Mi') },
    },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    volumeMounts: [trust, { name: 'llm', mountPath: '/llm', readOnly: true }],
  };
}
