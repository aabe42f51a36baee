import {
  type Container,
  type EnvVar,
  IntOrString,
  type PersistentVolumeClaimSpec,
  type PodSpec,
  Quantity,
  type StatefulSetSpec,
} from '../core/kubernetes.ts';
import type { Llm } from '../core/llm.ts';
import { images } from '../versions.ts';
import { type RemoteAccess, remoteKeys, trustContainer, trustPod } from './remote-access.ts';

export interface AgentCanvasProps {
  /** ServiceAccount that the pod runs as. */
  readonly account: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly llm: Llm;
  /** Set when `llm` is one of another cluster. */
  readonly remote: RemoteAccess | undefined;
  readonly storageClass: string;
  /** Quantity of the volume. */
  readonly workspace: string;
}

/** Port of the UI, which also passes on to the agent server and the automation server. */
export const httpPort = 8000;
const agentServerPort = 18_000;
const automationPort = 18_001;
/** User and group of the image. */
const user = 10_001;
const home = '/home/openhands';

/** Pod and volume of OpenHands' Agent Canvas. It makes its session key and secret key itself, on the volume. */
export function agentCanvas(
  props: AgentCanvasProps,
): Pick<StatefulSetSpec, 'template' | 'volumeClaimTemplates'> {
  const spec: PodSpec = {
    serviceAccountName: props.account,
    automountServiceAccountToken: false,
    securityContext: {
      runAsNonRoot: true,
      runAsUser: user,
      runAsGroup: user,
      fsGroup: user,
      fsGroupChangePolicy: 'OnRootMismatch',
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [container(props)],
    ...(props.remote ? trustPod(props.remote, images.openhands) : {}),
  };
  return {
    template: { metadata: { labels: props.labels }, spec },
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claim(props) }],
  };
}

function container({ llm, remote }: AgentCanvasProps): Container {
  const trust = remote ? trustContainer : { env: [], volumeMounts: [] };
  return {
    name: 'agent-canvas',
    image: images.openhands,
    ports: [{ name: 'http', containerPort: httpPort }],
    env: [...environment(llm, remote), ...trust.env],
    resources: {
      requests: { cpu: Quantity.fromString('250m'), memory: Quantity.fromString('1Gi') },
      limits: { cpu: Quantity.fromString('2'), memory: Quantity.fromString('4Gi') },
    },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    startupProbe: { ...alive, periodSeconds: 5, timeoutSeconds: 5, failureThreshold: 60 },
    readinessProbe: { ...alive, periodSeconds: 10, timeoutSeconds: 5 },
    livenessProbe: { ...alive, periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 5 },
    volumeMounts: [
      { name: 'data', mountPath: `${home}/.openhands`, subPath: 'openhands' },
      { name: 'data', mountPath: `${home}/workspace`, subPath: 'workspace' },
      ...trust.volumeMounts,
    ],
  };
}

const alive = { httpGet: { path: '/alive', port: IntOrString.fromString('http') } };

function environment(llm: Llm, remote: RemoteAccess | undefined): readonly EnvVar[] {
  const values = {
    PORT: String(httpPort),
    AGENT_SERVER_PORT: String(agentServerPort),
    AUTOMATION_PORT: String(automationPort),
    LLM_MODEL: `openai/${llm.model}`,
    LLM_BASE_URL: llm.openAiUrl,
    ...(remote ? {} : { LLM_API_KEY: 'unused' }),
    VITE_DO_NOT_TRACK: '1',
  };
  const plain = Object.entries(values).map(([name, value]) => ({ name, value }));
  if (!remote) return plain;
  const secretKeyRef = { name: remote.secret, key: remoteKeys.apiKey };
  return [...plain, { name: 'LLM_API_KEY', valueFrom: { secretKeyRef } }];
}

function claim({ storageClass, workspace }: AgentCanvasProps): PersistentVolumeClaimSpec {
  return {
    accessModes: ['ReadWriteOnce'],
    storageClassName: storageClass,
    resources: { requests: { storage: Quantity.fromString(workspace) } },
  };
}
