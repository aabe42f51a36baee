import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { GeneratedSecret } from './generated-secret.ts';
import type { Stage } from './stage.ts';

export interface RegistryProps {
  /** Where pods push, and read what they pushed. */
  readonly endpoint: Endpoint;
  /** Host and port that every node reaches at itself; it serves pulls alone. */
  readonly pullHost: string;
  readonly push: GeneratedSecret;
  readonly pull: GeneratedSecret;
}

/** Key of the push and pull Secrets that a client reads: who takes one asks for a copy of this key. */
export const dockerConfigKey = '.dockerconfigjson';

/** An OCI registry for images that the cluster builds: one name for pods that push, one for nodes that pull. */
export class Registry extends Capability {
  readonly endpoint: Endpoint;
  readonly pullHost: string;
  /** Secret of type `kubernetes.io/dockerconfigjson` that may push to `pushHost`. */
  readonly push: GeneratedSecret;
  /** Secret of type `kubernetes.io/dockerconfigjson` that may pull from `pullHost` and nothing else. */
  readonly pull: GeneratedSecret;

  constructor(provider: Stage, props: RegistryProps) {
    super(provider);
    this.endpoint = props.endpoint;
    this.pullHost = props.pullHost;
    this.push = props.push;
    this.pull = props.pull;
  }

  override reaches(): readonly Endpoint[] {
    return [this.endpoint];
  }

  /** Host and port for pods that push; plain HTTP. */
  get pushHost(): string {
    return `${this.endpoint.host}:${this.endpoint.port}`;
  }

  /**
   * Reference by which a pod runs an image that was pushed as `repository`.
   * @param digest `sha256:…`: a tag would have to be resolved by who cannot reach the nodes' own addresses
   */
  image(repository: string, digest: string): string {
    return `${this.pullHost}/${repository}@${digest}`;
  }
}
