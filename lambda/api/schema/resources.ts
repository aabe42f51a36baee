import type { Node, ObjectNode, Rule } from './node.ts';

const names = ['cpu', 'memory', 'ephemeral-storage'] as const;

/** CEL writes a dash of a field's name as `__dash__`. */
function member(name: string): string {
  return `self.${name.replaceAll('-', '__dash__')}`;
}

function isAmount(name: string): Rule {
  const amount = member(name);
  return {
    rule: `!has(${amount}) || (isQuantity(string(${amount})) && quantity(string(${amount})).isGreaterThan(quantity("0")))`,
    message: `${name} must be an amount above 0, such as ${name === 'cpu' ? '250m or 1' : '128Mi or 1Gi'}`,
  };
}

function amounts(description: string): ObjectNode {
  return {
    kind: 'object',
    name: 'ResourceAmounts',
    about: 'Amounts of what a node has.',
    description,
    rules: names.map(isAmount),
    fields: {
      cpu: { kind: 'quantity', description: 'Cores: `250m` is a quarter of one.' },
      memory: { kind: 'quantity', description: 'Bytes: `128Mi`.' },
      'ephemeral-storage': { kind: 'quantity', description: 'Bytes on the disk of the node: `1Gi`.' },
    },
  };
}

/** Requests above a limit, which the API server refuses only when it is too late: with the pod. */
function withinLimit(field: string, name: 'cpu' | 'memory'): Rule {
  const both = `has(self.requests) && has(self.requests.${name}) && has(self.limits) && has(self.limits.${name})`;
  const amount = (of: string) => `string(self.${of}.${name})`;
  return {
    rule: `!(${both} && isQuantity(${amount('requests')}) && isQuantity(${amount('limits')})) || quantity(${amount('requests')}).compareTo(quantity(${amount('limits')})) <= 0`,
    message: `${field}.requests.${name} must not be above ${field}.limits.${name}; lower the request or raise the limit`,
    fieldPath: `.requests.${name}`,
  };
}

/** Requests and limits of a container. */
export function resources(field: string, description: string): Node {
  return {
    kind: 'object',
    name: 'Resources',
    about: 'What a container has for itself and what it may use.',
    description,
    rules: [withinLimit(field, 'cpu'), withinLimit(field, 'memory')],
    fields: {
      requests: amounts('What is set aside.'),
      limits: amounts('What it may use at most.'),
    },
  };
}
