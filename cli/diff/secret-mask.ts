import { credentialShape, judge, namedTexts } from '../../constructs/checks/credentials.ts';
import { at, type Json, type Manifest } from '../../constructs/core/manifest.ts';
import { isList, isMap, type JsonMap } from './json.ts';

/** Fields of a Secret that are nobody's to read. */
const secretFields: ReadonlySet<string> = new Set(['data', 'stringData']);
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/**
 * Replaces secret values before anything else sees them. Equal values get equal marks and different ones different
 * marks, so that a change still shows; a mark says nothing of its value.
 */
export class SecretMask {
  readonly #marks = new Map<string, string>();

  /** The manifest with everything secret replaced: a Secret's data, and credentials wherever they stand. */
  manifest(manifest: Manifest): Manifest {
    const isSecret = manifest.apiVersion === 'v1' && manifest.kind === 'Secret';
    const masked = Object.entries(manifest).map(([field, value]) => {
      const hidden = isSecret && secretFields.has(field);
      return [field, hidden ? this.#hideAll(value as Json) : this.#walk(field, value as Json)];
    });
    return Object.fromEntries(masked) as Manifest;
  }

  /** A text that stands under a key, with its credentials replaced. */
  text(key: string, text: string): string {
    const isSecret = judge({ key, text }) === 'credential' || key === lastApplied;
    if (isSecret || credentialShape(text) === 'a private key') return this.#mark(text);
    const lines = text.split('\n');
    return lines.map((line) => this.#line(line, lines.length > 1 || line.startsWith('-'))).join('\n');
  }

  #line(line: string, hasNames: boolean): string {
    if (credentialShape(line) !== undefined) return this.#mark(line);
    const found = hasNames ? namedTexts(line) : [];
    const credentials = found.filter((named) => judge(named) === 'credential').map((named) => named.text);
    return credentials.reduce((masked, secret) => masked.replaceAll(secret, this.#mark(secret)), line);
  }

  #walk(key: string, value: Json): Json {
    if (typeof value === 'string') return this.text(key, value);
    if (isList(value)) return value.map((item) => this.#walk('', item));
    return isMap(value) ? this.#walkMap(value) : value;
  }

  /** A variable's value is judged by the variable's name. */
  #walkMap(map: JsonMap): Json {
    const variable = at(map, 'name');
    const members = Object.entries(map).map(([key, value]) => {
      const judgedAs = key === 'value' && typeof variable === 'string' ? variable : key;
      return [key, this.#walk(judgedAs, value)];
    });
    return Object.fromEntries(members) as Json;
  }

  #hideAll(value: Json): Json {
    if (isList(value)) return value.map((item) => this.#hideAll(item));
    if (!isMap(value)) return this.#mark(JSON.stringify(value));
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#hideAll(each)]));
  }

  #mark(secret: string): string {
    const known = this.#marks.get(secret) ?? `<secret ${this.#marks.size + 1}>`;
    this.#marks.set(secret, known);
    return known;
  }
}
