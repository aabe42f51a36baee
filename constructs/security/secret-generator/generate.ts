/** The program of the generator's Job: one file that needs nothing but Node, because it runs from a ConfigMap. */
import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SecretRequest } from '../../core/generated-secret.ts';

/** Values of a Secret in plain text, by key. */
export type SecretData = Readonly<Record<string, string>>;

/** Where Secrets are kept. */
export interface SecretStore {
  read(namespace: string, name: string): Promise<SecretData | undefined>;
  create(namespace: string, name: string, type: string, data: SecretData): Promise<void>;
  /** Sets these keys and leaves all others. */
  set(namespace: string, name: string, data: SecretData): Promise<void>;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** All keys of a Secret: values that are known stay, others are made, texts follow from them. */
export function complete(
  { name, values, texts }: Pick<SecretRequest, 'name' | 'values' | 'texts'>,
  known: SecretData,
  random: (length: number) => string = randomText,
): SecretData {
  const made = Object.fromEntries(values.map(({ key, length }) => [key, known[key] ?? random(length)]));
  const filled = texts.map(({ key, text }) => {
    const replaced = text.replace(/\$\{([^}]*)\}/g, (_, wanted: string) => {
      const value = made[wanted];
      if (value === undefined) throw new Error(`${key} of ${name} uses ${wanted}, which is no value of it`);
      return value;
    });
    return [key, replaced] as const;
  });
  return { ...made, ...Object.fromEntries(filled) };
}

/**
 * Makes a Secret in its home namespace and the copies of it.
 * @returns one line for each Secret that it changed, without values
 */
export async function generate(
  store: SecretStore,
  home: string,
  request: SecretRequest,
): Promise<readonly string[]> {
  const { name, type, values, texts, copies } = request;
  const places = [{ namespace: home, keys: undefined }, ...copies];
  const found: (SecretData | undefined)[] = [];
  for (const { namespace } of places) found.push(await store.read(namespace, name));
  // The home comes first; when it was lost, what the copies still have is kept.
  const known = Object.assign({}, ...found.toReversed()) as SecretData;
  const all = complete(request, known);
  const texted = new Set(texts.map(({ key }) => key));
  const done: string[] = [];
  for (const [index, { namespace, keys }] of places.entries()) {
    const wanted = keys ?? [...values, ...texts].map(({ key }) => key);
    const present = found[index];
    const lacking = wanted.filter((key) => {
      return present?.[key] === undefined || (texted.has(key) && present[key] !== all[key]);
    });
    const data = Object.fromEntries(lacking.map((key) => [key, all[key] ?? '']));
    if (present && lacking.length === 0) continue;
    if (present) await store.set(namespace, name, data);
    else await store.create(namespace, name, type, data);
    done.push(`${namespace}/${name}: ${present ? 'set' : 'made with'} ${lacking.join(', ')}`);
  }
  return done;
}

interface Answer {
  readonly data?: Readonly<Record<string, string>>;
  readonly reason?: string;
}

const fieldManager = 'secret-generator';

/** Secrets of a cluster, by its API server. */
export function kubernetesSecrets(server: string, token: string): SecretStore {
  const call = async (method: string, path: string, body?: object): Promise<Answer | undefined> => {
    const headers = new Headers();
    headers.set('authorization', `Bearer ${token}`);
    headers.set('content-type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
    const content = body ? { body: JSON.stringify(body) } : {};
    const response = await fetch(`${server}/api/v1/namespaces/${path}`, { method, headers, ...content });
    const answer = (await response.json()) as Answer;
    if (method === 'GET' && response.status === 404) return undefined;
    // The server's message may repeat what was sent: only its reason is told.
    if (!response.ok)
      throw new Error(`${method} ${path}: HTTP ${response.status} ${answer.reason ?? ''}`.trim());
    return answer;
  };
  return {
    read: async (namespace, name) => {
      const answer = await call('GET', `${namespace}/secrets/${name}`);
      return answer && decoded(answer.data ?? {});
    },
    create: async (namespace, name, type, data) => {
      const metadata = { name, namespace, labels: { 'app.kubernetes.io/managed-by': fieldManager } };
      const path = `${namespace}/secrets?fieldManager=${fieldManager}`;
      await call('POST', path, { apiVersion: 'v1', kind: 'Secret', metadata, type, data: encoded(data) });
    },
    set: async (namespace, name, data) => {
      const path = `${namespace}/secrets/${name}?fieldManager=${fieldManager}`;
      await call('PATCH', path, { data: encoded(data) });
    },
  };
}

function encoded(data: SecretData): SecretData {
  return mapValues(data, (value) => Buffer.from(value, 'utf8').toString('base64'));
}

function decoded(data: SecretData): SecretData {
  return mapValues(data, (value) => Buffer.from(value, 'base64').toString('utf8'));
}

function mapValues(data: SecretData, change: (value: string) => string): SecretData {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value)]));
}

/** Where every pod has the token of its service account. */
const ownAccount = '/var/run/secrets/kubernetes.io/serviceaccount';

/** Reads the plan and makes what it asks for; failing ends the process, and the Job tries again. */
async function main([plan = '', account = ownAccount]: readonly string[]): Promise<void> {
  const { KUBERNETES_SERVICE_HOST: host = '', KUBERNETES_SERVICE_PORT: port } = process.env;
  const address = host.includes(':') ? `[${host}]` : host;
  const token = readFileSync(`${account}/token`, 'utf8').trim();
  const store = kubernetesSecrets(`https://${address}:${port}`, token);
  const home = readFileSync(`${account}/namespace`, 'utf8').trim();
  for (const request of JSON.parse(readFileSync(plan, 'utf8')) as readonly SecretRequest[]) {
    for (const line of await generate(store, home, request)) console.log(line);
  }
}

if (import.meta.main) await main(process.argv.slice(2));
