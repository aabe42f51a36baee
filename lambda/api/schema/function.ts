import type { ObjectNode, Rule } from './node.ts';
import { spec } from './spec.ts';
import { status } from './status.ts';

/** Knative's revisions and URLs of aliases are labels of domain names, which end at 63 characters. */
export const maxNameLength = 40;

const rules: readonly Rule[] = [
  {
    rule: `self.metadata.name.size() <= ${maxNameLength} && self.metadata.name.matches('^[a-z]([-a-z0-9]*[a-z0-9])?$')`,
    message: `metadata.name must be at most ${maxNameLength} lower-case letters, digits and dashes, beginning with a letter: it becomes part of the function's URL`,
    fieldPath: '.metadata.name',
  },
  {
    rule: "!has(self.spec.triggers) || self.spec.triggers.all(trigger, !('source' in trigger.filter.attributes) || trigger.filter.attributes['source'] != '/functions/' + self.metadata.name)",
    message:
      'a trigger in spec.triggers takes the replies of the function itself (source /functions/<name>), and would never end; choose another source',
    fieldPath: '.spec.triggers',
    reason: 'FieldValueForbidden',
  },
  ...['traffic', 'aliases'].map((field) => ({
    rule: `!has(self.spec.${field}) || self.spec.${field}.all(part, !has(part.revisionName) || part.revisionName.startsWith(self.metadata.name + '-'))`,
    message: `revisionName in spec.${field} must be a revision of this function, whose names begin with its own; status.revisions lists them`,
    fieldPath: `.spec.${field}`,
  })),
];

/** The whole object. */
export const lambdaFunction: ObjectNode = {
  kind: 'object',
  name: 'LambdaFunction',
  description:
    'Code that runs when it is called or when an event comes, and costs nothing while neither happens.',
  rules,
  fields: { spec, status },
};
