import { parseDocument } from 'yaml';
import type { Manifest } from '../../constructs/core/manifest.ts';
import { at, groupOf } from '../../constructs/core/manifest.ts';

/** One document of a rendered file. */
export interface RenderedDocument {
  readonly manifest: Manifest;
  /** Construct path, from the comment above it; empty where somebody else wrote the file. */
  readonly path: string;
  /** File that made it, from the same comment. */
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

/**
 * The object of a document; undefined for what Flux applies to no cluster, such as a kustomization.yaml.
 * @param where - named when the document cannot be read
 * @throws {DocumentError}
 */
export function readDocument(document: string, where: string): RenderedDocument | undefined {
  const parsed = parseDocument(document);
  const [problem] = parsed.errors;
  if (problem) throw new DocumentError(`${where}: ${problem.message.split('\n')[0]}`);
  const manifest = parsed.toJS() as Manifest;
  const { apiVersion, kind } = (manifest ?? {}) as Partial<Manifest>;
  const isObject = typeof apiVersion === 'string' && typeof kind === 'string';
  if (!isObject || typeof at(manifest, 'metadata', 'name') !== 'string') return undefined;
  if (groupOf(apiVersion) === 'kustomize.config.k8s.io') return undefined;
  const origin = heading.exec(document)?.[0].trimEnd().split('\n').at(-1) ?? '';
  const [, path = '', file = ''] = /^# (\S+)(?: \(([^)]+)\))?$/.exec(origin) ?? [];
  return { manifest, path, file };
}
