/** What somebody asks for: `KIND[.GROUP]/[NAMESPACE/]NAME`. */
export interface Query {
  /** As it was written: a kind, its plural or a short name, in any case. */
  readonly kind: string;
  readonly group?: string;
  readonly namespace?: string;
  readonly name: string;
}

/**
 * Reads `deploy/ollama`, `Deployment/ollama/ollama` or `certificate.cert-manager.io/homelab-ca`; undefined for
 * anything else. `namespace` is that of `-n`, which an argument with a namespace of its own must not contradict.
 */
export function parseQuery(text: string, namespace?: string): Query | undefined {
  const parts = text.split('/');
  if (parts.length < 2 || parts.length > 3 || parts.includes('')) return undefined;
  const [written = '', middle] = parts;
  const own = parts.length === 3 ? middle : undefined;
  if (own !== undefined && namespace !== undefined && own !== namespace) return undefined;
  const [kind = '', ...group] = written.split('.');
  return {
    kind,
    name: parts.at(-1) ?? '',
    ...(group.length > 0 ? { group: group.join('.') } : {}),
    ...((own ?? namespace) ? { namespace: own ?? namespace } : {}),
  };
}
