import { localName } from './delivery.ts';
import type { ListNode, Node, Rule } from './node.ts';
import { dnsLabel, shaped } from './text.ts';

function exactlyOne(what: string): Rule {
  return {
    rule: 'has(self.revisionName) != (has(self.latestRevision) && self.latestRevision)',
    message: `${what} needs exactly one of revisionName and latestRevision: true; keep the one that is meant`,
  };
}

function revisionName(field: string): Node {
  return {
    kind: 'string',
    description: 'A revision of this function, as `status.revisions` names them.',
    minLength: 1,
    maxLength: 63,
    rules: [shaped(field, dnsLabel)],
  };
}

const latestRevision: Node = {
  kind: 'boolean',
  description: 'Whichever revision is the newest that is ready.',
};

/** Who gets which part of the requests. */
export const traffic: ListNode = {
  kind: 'list',
  description:
    'How requests and events are split between revisions, 100 percent together. Default: all to the newest. A rollback is one revision with 100 percent.',
  minItems: 1,
  maxItems: 10,
  rules: [
    {
      rule: 'self.map(part, part.percent).sum() == 100',
      message:
        'the percents of spec.traffic must add up to 100; change them, or remove spec.traffic to send all to the newest revision',
    },
    {
      rule: "self.map(part, has(part.revisionName) ? part.revisionName : '').all(name, self.map(part, has(part.revisionName) ? part.revisionName : '').filter(other, other == name).size() == 1)",
      message: 'spec.traffic names a revision twice; put its percents together',
    },
  ],
  items: {
    kind: 'object',
    name: 'TrafficPart',
    description: 'One revision and its part.',
    rules: [exactlyOne('an item of spec.traffic')],
    fields: {
      revisionName: revisionName('revisionName in spec.traffic'),
      latestRevision,
      percent: {
        kind: 'integer',
        description: 'Of all requests.',
        required: true,
        minimum: 0,
        maximum: 100,
      },
    },
  },
};

/** Names for revisions. */
export const aliases: ListNode = {
  kind: 'list',
  description:
    'Names for revisions, each with a URL of its own that no split concerns: `<alias>-<function>.<namespace>.<domain>`.',
  maxItems: 12,
  keys: ['name'],
  items: {
    kind: 'object',
    name: 'FunctionAlias',
    description: 'One name.',
    rules: [exactlyOne('an alias in spec.aliases')],
    fields: {
      name: localName('the name of an alias in spec.aliases', 20),
      revisionName: revisionName('revisionName in spec.aliases'),
      latestRevision,
    },
  },
};
