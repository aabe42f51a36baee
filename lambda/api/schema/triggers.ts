import { delivery, localName } from './delivery.ts';
import type { ListNode, MapNode } from './node.ts';

const attributes: MapNode = {
  kind: 'map',
  description:
    'Attributes of an event and their exact values; all of them must agree. `type` or `source` must be among them. Brokers of RabbitMQ know no prefixes, suffixes and expressions.',
  required: true,
  minProperties: 1,
  maxProperties: 16,
  values: { kind: 'string', description: 'The value, exactly.', minLength: 1, maxLength: 256 },
  rules: [
    {
      rule: "self.all(name, name.matches('^[a-z0-9]+$'))",
      message:
        'a name in filter.attributes must be lower-case letters and digits, as attributes of CloudEvents are',
    },
    {
      rule: "'type' in self || 'source' in self",
      message:
        'filter.attributes must have type or source: a trigger that takes every event takes the replies of its own function, and never ends',
    },
  ],
};

/** Which events the function is called with. */
export const triggers: ListNode = {
  kind: 'list',
  description:
    "Which events of the namespace's Broker the function is called with. Default: none; it is called over HTTP.",
  maxItems: 24,
  keys: ['name'],
  items: {
    kind: 'object',
    name: 'FunctionTrigger',
    description: 'A Knative Trigger.',
    rules: [
      {
        rule: '!(self.ordered && has(self.parallelism) && self.parallelism > 1)',
        message:
          'a trigger in spec.triggers that is ordered hands over one event at a time; remove parallelism or ordered',
        fieldPath: '.parallelism',
      },
    ],
    fields: {
      name: localName('the name of a trigger in spec.triggers', 40),
      filter: {
        kind: 'object',
        name: 'TriggerFilter',
        description: 'Which events it takes.',
        required: true,
        fields: { attributes },
      },
      ordered: {
        kind: 'boolean',
        description:
          'One event after the other, in the order of arrival; one that fails holds back those behind it.',
        default: false,
      },
      parallelism: {
        kind: 'integer',
        description: 'Events that are handed over at once. Default: 1 where `ordered`, 10 elsewhere.',
        minimum: 1,
        maximum: 1000,
      },
      delivery: delivery(
        'spec.triggers[].delivery',
        'How the events of this trigger are handed over. Default: `spec.delivery`.',
      ),
    },
  },
};
