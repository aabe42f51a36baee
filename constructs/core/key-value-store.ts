import { Capability } from './capability.ts';
import type { Endpoint } from './endpoint.ts';
import type { GeneratedSecret } from './generated-secret.ts';
import type { Stage } from './stage.ts';

export interface KeyValueStoreProps {
  readonly endpoint: Endpoint;
  readonly secret: GeneratedSecret;
  /** Key of the Secret that holds the password of the default user. */
  readonly passwordKey: string;
}

/** A store that speaks the protocol of Redis and asks for a password. */
export class KeyValueStore extends Capability {
  readonly endpoint: Endpoint;
  readonly secret: GeneratedSecret;
  readonly passwordKey: string;

  constructor(provider: Stage, props: KeyValueStoreProps) {
    super(provider);
    this.endpoint = props.endpoint;
    this.secret = props.secret;
    this.passwordKey = props.passwordKey;
  }

  override reaches(): readonly Endpoint[] {
    return [this.endpoint];
  }
}
