const text = { type: 'string' } as const;
const message = closed({ text, markdown: text, id: text }, ['text']);
const properties = {
  type: 'object',
  properties: { tags: { type: 'array', items: text, uniqueItems: true } },
} as const;
const line = { type: 'integer', minimum: 1 } as const;

const physicalLocation = closed(
  {
    artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text }, ['uri']),
    region: closed({ startLine: line, endLine: line, startColumn: line, endColumn: line }, ['startLine']),
  },
  ['artifactLocation'],
);
const location = closed(
  {
    id: { type: 'integer', minimum: -1 },
    physicalLocation,
    logicalLocations: {
      type: 'array',
      items: closed({ name: text, fullyQualifiedName: text, kind: text }, []),
    },
    message,
  },
  [],
);
const threadFlow = closed({ locations: { type: 'array', minItems: 1, items: closed({ location }, []) } }, [
  'locations',
]);
const result = closed(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: -1 },
    level: { enum: ['none', 'note', 'warning', 'error'] },
    message,
    locations: { type: 'array', items: location },
    relatedLocations: { type: 'array', items: location, uniqueItems: true },
    codeFlows: {
      type: 'array',
      items: closed({ threadFlows: { type: 'array', minItems: 1, items: threadFlow } }, ['threadFlows']),
    },
    partialFingerprints: { type: 'object', additionalProperties: text },
    suppressions: {
      type: 'array',
      items: closed({ kind: { enum: ['inSource', 'external'] }, justification: text }, ['kind']),
    },
    properties,
  },
  ['message'],
);
const rule = closed({ id: text, shortDescription: message, help: message, properties }, ['id']);
const driver = closed({ name: text, semanticVersion: text, rules: { type: 'array', items: rule } }, ['name']);
const run = closed(
  {
    tool: closed({ driver }, ['driver']),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    results: { type: 'array', items: result },
  },
  ['tool'],
);

/** The part of SARIF 2.1.0 that our logs use, with its rules: what it does not know is refused, as the standard does. */
export const sarifSchema = closed(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', items: run },
  },
  ['version', 'runs'],
);

function closed(known: Readonly<Record<string, object>>, required: readonly string[]): object {
  return { type: 'object', properties: known, required, additionalProperties: false };
}
