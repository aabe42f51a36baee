import { assertPlainJson, EmitError } from './plain-json.ts';
import { formatBlock, formatNumber, formatString, isVisibleLine } from './yaml-scalar.ts';

/** One YAML document of a file. */
export interface YamlDocument {
  /** Lines above the value, without `#`. */
  readonly comment?: readonly string[];
  readonly value: unknown;
}

/**
 * Each document behind its own `---` and comment lines; empty text for no documents.
 *
 * @throws EmitError as `emitDocument` does, and for a comment that is not one line of visible characters.
 */
export function emitDocuments(documents: readonly YamlDocument[]): string {
  return documents
    .map(({ comment = [], value }) => `---\n${comment.map(formatComment).join('')}${emitDocument(value)}`)
    .join('');
}

/**
 * A value as YAML in the style of kubectl, with a line break at its end. Readers of YAML 1.1 and 1.2 get the same
 * value back. Names are sorted by code unit, but a manifest begins with `apiVersion`, `kind` and `metadata`,
 * its metadata with `name` and `namespace`, and `status` is last. Absent (`undefined`) members are left out.
 *
 * @throws EmitError if the value is not plain JSON.
 */
export function emitDocument(value: unknown): string {
  assertPlainJson(value);
  if (!isMapping(value)) return Array.isArray(value) && value.length > 0 ? sequence(value, '') : `${flat(value)}\n`;
  const { metadata } = value;
  const first = arrange(value, ['apiVersion', 'kind', 'metadata'], ['status']);
  ...
}
