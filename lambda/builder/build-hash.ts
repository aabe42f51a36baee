import { canonicalJson, sha256Hex } from './canonical-json.ts';
import type { BuildInputs, BuildSource } from './inputs.ts';

/** Hex digits of the hash that names and tags carry: 128 bits. */
const digits = 32;

/** One input and its value, by its path: `source.etag`, `options.strategy`. */
export type FlatInputs = Readonly<Record<string, string>>;

/**
 * The inputs as a flat list of texts. Architectures are a set; inline files are their hashes, so the list stays small
 * enough for an annotation.
 */
export function flattenInputs(inputs: BuildInputs): FlatInputs {
  const { source, options, architectures, ...rest } = inputs;
  return sortedByName({
    ...rest,
    ...prefixed('source', sourceTexts(source)),
    ...prefixed('options', definedOnly({ ...options, installScripts: String(options.installScripts) })),
    architectures: [...new Set(architectures)].sort().join(','),
  });
}

/** The hash of every input: equal inputs, equal hash, in whichever order they are written. */
export function buildHash(inputs: BuildInputs): string {
  return hashOfFlat(flattenInputs(inputs));
}

export function hashOfFlat(inputs: FlatInputs): string {
  return sha256Hex(canonicalJson(inputs)).slice(0, digits);
}

/** Name of the Job, and of what belongs to it. */
export function buildName(hash: string): string {
  return `build-${hash}`;
}

/** The image as it is pushed: the hash is its tag. */
export function imageTag({ repository }: Pick<BuildInputs, 'repository'>, hash: string): string {
  return `${repository}:${hash}`;
}

function sourceTexts(source: BuildSource): FlatInputs {
  if (source.kind !== 'inline') return definedOnly({ ...source });
  const files = source.files.map(({ path, content }) => [`files.${path}`, `sha256:${sha256Hex(content)}`]);
  return { kind: source.kind, ...Object.fromEntries(files) };
}

function definedOnly(texts: Readonly<Record<string, string | undefined>>): FlatInputs {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

function prefixed(prefix: string, texts: FlatInputs): FlatInputs {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${prefix}.${name}`, text]));
}

function sortedByName(texts: FlatInputs): FlatInputs {
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
