import {
  type Container,
  IntOrString,
  type PersistentVolumeClaimSpec,
  type PodSpec,
  Quantity,
  type StatefulSetSpec,
} from '../core/kubernetes.ts';
import type { Llm } from '../core/llm.ts';
import { images } from '../versions.ts';

export interface AgentCanvasProps {
  /** ServiceAccount that the pod runs as. */
  readonly account: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly llm: Llm;
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
    containers: [container(props.llm)],
  };
  return {
    template: { metadata: { labels: props.labels }, spec },
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claim(props) }],
  };
}

function container(llm: Llm): Container {
  return {
    name: 'agent-canvas',
    image: images.openhands,
    ports: [{ name: 'http', containerPort: httpPort }],
    env: environment(llm),
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
    ],
  };
}

const alive = { httpGet: { path: '/alive', port: IntOrString.fromString('http') } };

function environment(llm: Llm): Container['env'] {
  const values = {
    PORT: String(httpPort),
    AGENT_SERVER_PORT: String(agentServerPort),
    AUTOMATION_PORT: String(automationPort),
    LLM_MODEL: `openai/${llm.model}`,
    LLM_BASE_URL: llm.openAiUrl,
    LLM_API_KEY: 'unused',
    VITE_DO_NOT_TRACK: '1',
  };
  return Object.entries(values).map(([name, value]) => ({ name, value }));
}

function claim({ storageClass, workspace }: AgentCanvasProps): PersistentVolumeClaimSpec {
  return {
    accessModes: ['ReadWriteOnce'],
    storageClassName: storageClass,
    resources: { requests: { storage: Quantity.fromString(workspace) } },
  };
}
