import type { Schema } from './schema.ts';

/** One of these words. */
export const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
/** An object with one of these fields and none of the others. */
export const exactlyOne = (...fields: readonly string[]): Schema => ({
  oneOf: fields.map((field) => ({ required: [field] })),
});

export const LABEL: Schema = { format: 'k8s-short-name' };
export const SUBDOMAIN: Schema = { format: 'k8s-long-name' };
export const PORT: Schema = { minimum: 1, maximum: 65_535 };
export const OPTIONAL_PORT: Schema = { minimum: 0, maximum: 65_535 };
export const PORT_NAME: Schema = {
  pattern: '^([a-z0-9]+-)*[a-z0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  maxLength: 15,
};
export const PORT_OR_NAME: Schema = { 'x-kubernetes-int-or-string': true, ...PORT, ...PORT_NAME };
export const PROTOCOL: Schema = { enum: ['TCP', 'UDP', 'SCTP'], default: 'TCP' };
export const NOT_NEGATIVE: Schema = { minimum: 0 };
export const QUALIFIED =
  '([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?';
export const LABELS: Schema = {
  propertyNames: { pattern: `^${QUALIFIED}$` },
  additionalProperties: { pattern: '^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$', maxLength: 63 },
};
export const ANNOTATIONS: Schema = { propertyNames: { pattern: `^(?i)${QUALIFIED}$` } };
export const FILES: Schema = { propertyNames: { pattern: '^[-._a-zA-Z0-9]+$', maxLength: 253 } };
