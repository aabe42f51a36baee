import { parseDocument } from 'yaml';
import { at, groupOf, type Manifest } from '../../constructs/core/manifest.ts';

/** What the comment above a rendered object says. */
export interface Origin {
  /** Construct path. */
  readonly path: string;
  /** File that made it. */
  readonly file: string;
}

/** A committed file is no YAML. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

/** The documents that only one of two versions of a file has; those that both have are never parsed. */
export function changedDocuments(
  before: string,
  after: string,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const [old, now] = [splitDocuments(before), splitDocuments(after)];
  return { before: without(old, now), after: without(now, old) };
}

/** Text of each document with the comments above it. */
function splitDocuments(text: string): readonly string[] {
  return text.split(/^---[ \t]*$/m).filter((document) => document.trim() !== '');
}

function without(documents: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others.map(bodyOf)) left.set(other, (left.get(other) ?? 0) + 1);
  return documents.filter((document) => {
    const body = bodyOf(document);
    const count = left.get(body) ?? 0;
    left.set(body, count - 1);
    return count <= 0;
  });
}

/** Comment and empty lines at the beginning of a document. */
const heading = /^(?:[ \t]*(?:#.*)?\n)*/;

function bodyOf(document: string): string {
  return document.replace(heading, '');
}

/** Where a document comes from, by the last comment above it; empty where somebody else wrote it. */
export function originOf(document: string): Origin {
  const comment = heading.exec(document)?.[0].trimEnd().split('\n').at(-1) ?? '';
  const [, path = '', file = ''] = /^# (\S+)(?: \(([^)]+)\))?$/.exec(comment) ?? [];
  return { path, file };
}

/** Manifests by their text: clusters have most of them in common. */
const parsed = new Map<string, Manifest | undefined>();
const maxParsed = 2000;

/**
 * The object of a document; undefined for what Flux applies to no cluster, such as a kustomization.yaml.
 * @param where - named when the document cannot be read
 * @throws {DocumentError}
 */
export function parseManifest(document: string, where: string): Manifest | undefined {
  const body = bodyOf(document);
  if (!parsed.has(body)) {
    if (parsed.size >= maxParsed) parsed.clear();
    parsed.set(body, parseBody(body, where));
  }
  return parsed.get(body);
}

function parseBody(body: string, where: string): Manifest | undefined {
  const document = parseDocument(body);
  const [problem] = document.errors;
  if (problem) throw new DocumentError(`${where}: ${problem.message.split('\n')[0]}`);
  const value: unknown = document.toJS();
  const [apiVersion, kind, name] = [
    at(value, 'apiVersion'),
    at(value, 'kind'),
    at(value, 'metadata', 'name'),
  ];
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string')
    return undefined;
  return groupOf(apiVersion) === 'kustomize.config.k8s.io' ? undefined : (value as Manifest);
}
