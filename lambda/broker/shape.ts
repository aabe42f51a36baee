/** Narrows parsed JSON to an object whose fields are still unknown. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing when the value is an absolute http or https URL. */
export function urlProblem(value: unknown, path: string): readonly string[] {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (url && (url.protocol === 'http:' || url.protocol === 'https:')) return [];
  return [`${path}: must be an absolute http or https URL`];
}
