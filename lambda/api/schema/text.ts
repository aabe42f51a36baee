import type { Rule, StringNode } from './node.ts';

/** What a name or text must look like, with the sentence that says so. */
export interface Shape {
  /** RE2, for the whole text. */
  readonly pattern: string;
  /** What follows "must be": such as `lower-case letters, digits and dashes`. */
  readonly sentence: string;
}

/** A rule that a text has a shape. */
export function shaped(field: string, { pattern, sentence }: Shape): Rule {
  return { rule: `self.matches(${JSON.stringify(pattern)})`, message: `${field} must be ${sentence}` };
}

/** A label of a domain name: what most names in Kubernetes are. */
export const dnsLabel: Shape = {
  pattern: '^[a-z]([-a-z0-9]*[a-z0-9])?$',
  sentence: 'lower-case letters, digits and dashes, beginning with a letter and not ending with a dash',
};

/** Names of Secrets and ConfigMaps. */
export const dnsSubdomain: Shape = {
  pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$',
  sentence:
    'lower-case letters, digits, dashes and dots, each part beginning and ending with a letter or digit',
};

/** The name of an object in the function's own namespace. */
export function objectName(kind: string, required?: true): StringNode {
  return {
    kind: 'string',
    description: `Name of the ${kind}, in the function's namespace.`,
    minLength: 1,
    maxLength: 253,
    required,
    rules: [shaped(`the name of a ${kind}`, dnsSubdomain)],
  };
}
