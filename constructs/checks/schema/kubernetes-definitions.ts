import { KUBERNETES_CONSTRAINTS } from './kubernetes-constraints.ts';
import type { Schema } from './schema.ts';

/** A kind of Kubernetes itself. */
export interface KubernetesKind {
  readonly definition: string;
  readonly plural: string;
  readonly scope: 'Cluster' | 'Namespaced';
}

/** `imports/kubernetes/<minor>.json`. */
export interface KubernetesFile {
  readonly kinds: Readonly<Record<string, KubernetesKind>>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Adds constraints to a schema; a `$ref` gives way to them, as nothing may stand beside it. */
export function constrain(schema: Schema, constraint: Schema): Schema {
  if (schema.$ref !== undefined) return constraint;
  const { properties, items, additionalProperties, required } = constraint;
  const fields = Object.entries(properties ?? {});
  const values = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const known = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return {
    ...schema,
    ...constraint,
    ...(required && { required: [...(schema.required ?? []), ...required] }),
    ...(properties && {
      properties: {
        ...schema.properties,
        ...Object.fromEntries(
          fields.map(([name, field]) => [name, constrain(schema.properties?.[name] ?? {}, field)]),
        ),
      },
    }),
    ...(items && { items: constrain(schema.items ?? {}, items) }),
    ...(values && { additionalProperties: constrain(known, values) }),
  };
}

/** Kinds and schemas of one version of Kubernetes, with the constraints that its API server has in code. */
export class KubernetesDefinitions {
  readonly kinds: Readonly<Record<string, KubernetesKind>>;
  readonly #definitions: Readonly<Record<string, Schema>>;
  readonly #resolved = new Map<string, Schema>();

  constructor({ kinds, definitions }: KubernetesFile) {
    this.kinds = kinds;
    this.#definitions = definitions;
  }

  /** The schema of a definition; throws when this version of Kubernetes has none of that name. */
  readonly resolve = (name: string): Schema => {
    let schema = this.#resolved.get(name);
    if (!schema) {
      const definition = this.#definitions[name];
      if (!definition) throw new Error(`Kubernetes has no definition ${name}`);
      schema = constrain({ ...definition, goStruct: true }, KUBERNETES_CONSTRAINTS[name] ?? {});
      this.#resolved.set(name, schema);
    }
    return schema;
  };
}
