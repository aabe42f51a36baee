import type { ListNode, Node, ObjectNode } from './node.ts';
import { objectName, shaped } from './text.ts';

/** Variables that the platform sets; a function cannot have them for itself. */
export const reservedVariables = {
  names: ['PORT', 'METRICS_PORT'],
  prefixes: ['FUNCTION_', 'K_', 'KUBERNETES_'],
} as const;

const { names, prefixes } = reservedVariables;
const reserved = `^(${names.join('|')}|(${prefixes.join('|')}).*)$`;

const variableName = {
  pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
  sentence: 'letters, digits and _, not beginning with a digit',
};

function keyReference(kind: 'ConfigMap' | 'Secret'): ObjectNode {
  return {
    kind: 'object',
    name: 'KeyReference',
    about: 'One key of a Secret or a ConfigMap.',
    description: `One key of a ${kind}.`,
    fields: {
      name: objectName(kind, true),
      key: {
        kind: 'string',
        description: 'The key.',
        required: true,
        minLength: 1,
        maxLength: 253,
        rules: [
          shaped('key', { pattern: '^[-._a-zA-Z0-9]+$', sentence: 'letters, digits, dashes, dots and _' }),
        ],
      },
      optional: {
        kind: 'boolean',
        description: 'Whether the variable may be missing. Default: false, and without it no pod starts.',
      },
    },
  };
}

const exactlyOne = '[has(self.secretKeyRef), has(self.configMapKeyRef)].filter(given, given).size() == 1';

const valueFrom: ObjectNode = {
  kind: 'object',
  name: 'ValueSource',
  description: 'Where the value stands: exactly one of the two.',
  rules: [
    {
      rule: exactlyOne,
      message: 'valueFrom needs exactly one of secretKeyRef and configMapKeyRef; keep the one that is meant',
    },
  ],
  fields: { secretKeyRef: keyReference('Secret'), configMapKeyRef: keyReference('ConfigMap') },
};

/** Variables one by one. */
export const env: ListNode = {
  kind: 'list',
  description: 'Variables of the function. The names that the platform sets itself are refused.',
  maxItems: 100,
  keys: ['name'],
  items: {
    kind: 'object',
    name: 'Variable',
    description: 'One variable: exactly one of `value` and `valueFrom`.',
    rules: [
      {
        rule: 'has(self.value) != has(self.valueFrom)',
        message:
          'a variable in spec.env needs exactly one of value and valueFrom; keep the one that is meant',
      },
    ],
    fields: {
      name: {
        kind: 'string',
        description: 'Its name.',
        required: true,
        minLength: 1,
        maxLength: 128,
        rules: [
          shaped('the name of a variable in spec.env', variableName),
          {
            rule: `!self.matches("${reserved}")`,
            message: `${names.join(', ')} and names that begin with ${prefixes.join(', ')} are set by the platform; choose another name in spec.env`,
            reason: 'FieldValueForbidden',
          },
        ],
      },
      value: {
        kind: 'string',
        description:
          'Its value, for everybody to read who may read the function: a secret belongs into a Secret.',
        maxLength: 32_768,
      },
      valueFrom,
    },
  },
};

function everyKey(kind: 'ConfigMap' | 'Secret'): Node {
  return {
    kind: 'object',
    name: 'EnvironmentReference',
    about: 'A Secret or a ConfigMap of which every key becomes a variable.',
    description: `A ${kind} of which every key becomes a variable.`,
    fields: {
      name: objectName(kind, true),
      optional: { kind: 'boolean', description: 'Whether it may be missing. Default: false.' },
    },
  };
}

/** Variables by the object. */
export const envFrom: ListNode = {
  kind: 'list',
  description:
    'Secrets and ConfigMaps whose keys all become variables; `env` wins over them, later ones over earlier ones.',
  maxItems: 20,
  items: {
    kind: 'object',
    name: 'EnvironmentSource',
    description: 'Exactly one of `secretRef` and `configMapRef`.',
    rules: [
      {
        rule: 'has(self.secretRef) != has(self.configMapRef)',
        message:
          'an item of spec.envFrom needs exactly one of secretRef and configMapRef; keep the one that is meant',
      },
    ],
    fields: {
      prefix: {
        kind: 'string',
        description: 'What stands before each key, such as `DB_`. Default: nothing.',
        minLength: 1,
        maxLength: 64,
        rules: [
          shaped('prefix in spec.envFrom', variableName),
          {
            rule: `!self.matches("^(${prefixes.join('|')})")`,
            message: `variables that begin with ${prefixes.join(', ')} are set by the platform; choose another prefix in spec.envFrom`,
            reason: 'FieldValueForbidden',
          },
        ],
      },
      secretRef: everyKey('Secret'),
      configMapRef: everyKey('ConfigMap'),
    },
  },
};
