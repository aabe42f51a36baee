import { Capability } from './capability.ts';
import { compare } from './manifest.ts';
import type { OwnedNamespace } from './owned-namespace.ts';
import type { Stage } from './stage.ts';

/** Namespace of the generator, and name of the ConfigMap that holds its plan. */
export const generatorName = 'secret-generator';

/** Key of the ConfigMap with every `SecretRequest`, as JSON. */
export const planKey = 'plan.json';

/** How a text of a generated Secret names one of its values. */
export function named(key: string): string {
  return `\${${key}}`;
}

export interface GeneratedSecretProps {
  /** Random values of [A-Za-z0-9]: the length of each, by key of the Secret. */
  readonly values: Readonly<Record<string, number>>;
  /** Texts in which `named(key)`, that is `${key}`, stands for a value of the same Secret; a function is called once all is built. */
  readonly texts?: Readonly<Record<string, string | (() => string)>>;
  /** Type of the Secret. Default: `Opaque`. */
  readonly type?: string;
}

/** What the generator is asked for, as it reads it. */
export interface SecretRequest {
  readonly name: string;
  readonly type: string;
  readonly values: readonly { readonly key: string; readonly length: number }[];
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  /** Without keys, a copy has all. */
  readonly copies: readonly { readonly namespace: string; readonly keys?: readonly string[] }[];
}

/** A Secret that the cluster makes for itself, once, with random values that nobody else knows. */
export class GeneratedSecret extends Capability {
  readonly name: string;
  private readonly type: string;
  private readonly values: Map<string, number>;
  private readonly texts: GeneratedSecretProps['texts'];
  private readonly copies = new Map<string, Set<string> | 'all'>();

  constructor(provider: Stage, name: string, props: GeneratedSecretProps) {
    super(provider);
    this.name = name;
    this.type = props.type ?? 'Opaque';
    this.values = new Map(Object.entries(props.values));
    this.texts = props.texts;
  }

  /** Asks for one more random value. */
  addValue(key: string, length: number): void {
    this.values.set(key, length);
  }

  /**
   * Asks for a copy in a namespace and returns the Secret's name there. A value that exists is never changed.
   * @param keys the only keys that the copy needs; without them it has all
   */
  in(namespace: OwnedNamespace, keys?: readonly string[]): string {
    const known = this.copies.get(namespace.name);
    const all = known === 'all' || keys === undefined;
    this.copies.set(namespace.name, all ? 'all' : new Set([...(known ?? []), ...keys]));
    return this.name;
  }

  /** Everything that was asked for, sorted. */
  get request(): SecretRequest {
    const texts = Object.entries(this.texts ?? {});
    return {
      name: this.name,
      type: this.type,
      values: byKey([...this.values].map(([key, length]) => ({ key, length }))),
      texts: byKey(texts.map(([key, text]) => ({ key, text: typeof text === 'string' ? text : text() }))),
      copies: [...this.copies]
        .map(([namespace, keys]) => ({
          namespace,
          ...(keys === 'all' ? {} : { keys: [...keys].sort(compare) }),
        }))
        .sort((a, b) => compare(a.namespace, b.namespace)),
    };
  }
}

/** Where a component asks for Secrets of its own; taking it waits until they exist. */
export class GeneratedSecrets extends Capability {
  private readonly made = new Map<string, GeneratedSecret>();

  /**
   * A Secret with this name, unique in the cluster.
   * @throws Error when another one already has the name
   */
  secret(name: string, props: GeneratedSecretProps): GeneratedSecret {
    if (this.made.has(name)) throw new Error(`two generated Secrets are called ${name}: rename one of them`);
    const secret = new GeneratedSecret(this.provider as Stage, name, props);
    this.made.set(name, secret);
    return secret;
  }

  /** What was asked for so far, by name. */
  get requests(): readonly SecretRequest[] {
    return [...this.made.values()].map(({ request }) => request).sort((a, b) => compare(a.name, b.name));
  }
}

function byKey<T extends { readonly key: string }>(items: T[]): readonly T[] {
  return items.sort((a, b) => compare(a.key, b.key));
}
