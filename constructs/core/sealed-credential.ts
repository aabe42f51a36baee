import { SealedSecret } from '../../imports/crds/bitnami.com/sealed-secret.ts';
import { Capability } from './capability.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

type Labels = Readonly<Record<string, string>>;

export interface SealedCredentialProps {
  readonly namespace: OwnedNamespace;
  /** Of the Secret. */
  readonly name: string;
  /** Keys that the Secret must have. */
  readonly keys: readonly string[];
  /** What it is for, as the end of "needed for …". */
  readonly purpose: string;
  /** Whether the component is whole without it. Default: false. */
  readonly optional?: boolean;
  /** Type of the Secret. Default: `Opaque`. */
  readonly type?: string;
  /** Labels and annotations of the Secret, for who finds it by them. */
  readonly labels?: Labels;
  readonly annotations?: Labels;
}

/**
 * A Secret whose values only the owner of the homelab has. Once they are sealed for this cluster the stage applies a
 * SealedSecret; until then the component leaves out what needs them.
 */
export class SealedCredential extends Capability {
  readonly stage: Stage;
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly purpose: string;
  readonly optional: boolean;
  /** Keys that are not sealed yet. */
  readonly missing: readonly string[];

  constructor(stage: Stage, props: SealedCredentialProps) {
    super(stage);
    this.stage = stage;
    this.namespace = props.namespace.name;
    this.name = props.name;
    this.keys = props.keys;
    this.purpose = props.purpose;
    this.optional = props.optional ?? false;
    const { cluster } = stage.component;
    const source = cluster.fleet.sealed?.[cluster.spec.name]?.find(
      ({ namespace, name }) => namespace === this.namespace && name === this.name,
    );
    const sealed = source?.encryptedData ?? {};
    this.missing = props.keys.filter((key) => !Object.hasOwn(sealed, key));
    cluster.credentials.push(this);
    if (source && this.isSealed) addSealedSecret(stage, props, source.scope, sealed);
  }

  /** Whether the Secret will exist, with every key. */
  get isSealed(): boolean {
    return this.missing.length === 0;
  }
}

function addSealedSecret(
  stage: Stage,
  { namespace, name, type, labels, annotations }: SealedCredentialProps,
  scope: string,
  encryptedData: Labels,
): void {
  const scoped = scope === 'strict' ? undefined : { [`sealedsecrets.bitnami.com/${scope}`]: 'true' };
  const metadata = { name, namespace: namespace.name };
  new SealedSecret(stage, `sealed-${namespace.name}-${name}`, {
    metadata: { ...metadata, ...(scoped ? { annotations: scoped } : {}) },
    spec: {
      encryptedData,
      template: {
        ...(type ? { type } : {}),
        metadata: {
          ...metadata,
          ...(labels ? { labels } : {}),
          ...(scoped || annotations ? { annotations: { ...annotations, ...scoped } } : {}),
        },
      },
    },
  });
}
