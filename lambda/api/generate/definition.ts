import { group, kind, plural, version } from '../names.ts';
import { lambdaFunction } from '../schema/function.ts';
import { type JsonSchema, jsonSchema } from './json-schema.ts';

const text = { type: 'string' };

const columns = [
  { name: 'Runtime', type: 'string', jsonPath: '.spec.runtime' },
  { name: 'Ready', type: 'string', jsonPath: '.status.conditions[?(@.type=="Ready")].status' },
  { name: 'Reason', type: 'string', jsonPath: '.status.conditions[?(@.type=="Ready")].reason' },
  { name: 'URL', type: 'string', jsonPath: '.status.url' },
  { name: 'Revision', type: 'string', jsonPath: '.status.latestReadyRevision', priority: 1 },
  { name: 'Image', type: 'string', jsonPath: '.status.image', priority: 1 },
  { name: 'Age', type: 'date', jsonPath: '.metadata.creationTimestamp' },
];

/** The CustomResourceDefinition of LambdaFunction. */
export const definition = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${plural}.${group}` },
  spec: {
    group,
    scope: 'Namespaced',
    names: {
      kind,
      listKind: `${kind}List`,
      plural,
      singular: kind.toLowerCase(),
      shortNames: ['lf', 'lfunc'],
      categories: ['all', 'knative', 'lambda'],
    },
    versions: [
      {
        name: version,
        served: true,
        storage: true,
        subresources: { status: {} },
        additionalPrinterColumns: columns,
        selectableFields: [{ jsonPath: '.spec.runtime' }],
        schema: { openAPIV3Schema: rootSchema() },
      },
    ],
  },
} as const;

function rootSchema(): JsonSchema {
  const { properties, ...schema } = jsonSchema(lambdaFunction);
  const metadata = { type: 'object', properties: { name: text } };
  return {
    ...schema,
    properties: { apiVersion: text, kind: text, metadata, ...(properties as JsonSchema) },
  };
}
