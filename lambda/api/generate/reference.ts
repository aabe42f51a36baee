import { stringify } from 'yaml';
import { type ConditionType, conditionTypes } from '../conditions.ts';
import { annotations, apiVersion, finalizer, kind, labels } from '../names.ts';
import { reasons } from '../reasons.ts';
import type { Node, ObjectNode, Rule } from '../schema/node.ts';
import { examples } from './examples.ts';
import { objectsOf, sentence } from './types.ts';

const header = `<!-- Made by \`node lambda/api/main.ts\` from lambda/api; do not edit. -->

# LambdaFunction

\`${apiVersion}\`, kind \`${kind}\`, short names \`lf\` and \`lfunc\`. What breaks a rule of this page is refused by the API server,
with the sentence that stands here; \`kubectl explain ${kind.toLowerCase()}.spec\` tells the same.
`;

/** The API reference: every field, rule, reason and name, with examples that the tests apply. */
export function reference(root: ObjectNode): string {
  const objects = [...objectsOf([root]).values()];
  return [header, exampleSection(), ...objects.map(objectSection), reasonSection(), nameSection()].join('\n');
}

function exampleSection(): string {
  const parts = examples.map(({ title, manifest }) => {
    return `${title}:\n\n\`\`\`yaml\n${stringify(manifest, { lineWidth: 100 })}\`\`\`\n`;
  });
  return ['## Examples\n', ...parts].join('\n');
}

function objectSection(node: ObjectNode): string {
  const { name, about, description, fields } = node;
  const rows = Object.entries(fields).map(
    ([field, node]) => `| \`${field}\` | ${typeText(node)} | ${cell(describe(node))} |`,
  );
  const table = ['| field | type | |', '|---|---|---|', ...rows].join('\n');
  const list = rulesAbout(node).map(asItem).join('\n');
  return [`## ${name}\n`, `${about ?? description}\n`, `${table}\n`, ...(list ? [`${list}\n`] : [])].join(
    '\n',
  );
}

/** The rules of an object and of those of its fields that have no section of their own. */
function rulesAbout({ rules = [], fields }: ObjectNode): readonly Rule[] {
  const plain = Object.values(fields).filter(({ kind: nodeKind }) => nodeKind !== 'object');
  return [...rules, ...plain.flatMap((node) => node.rules ?? [])];
}

function asItem({ message }: Rule): string {
  return `- ${message}${message.endsWith('.') ? '' : '.'}`;
}

function describe(node: Node): string {
  return [node.required ? '**Required.**' : undefined, sentence(node), limits(node)]
    .filter(Boolean)
    .join(' ');
}

function limits(node: Node): string | undefined {
  if (node.kind === 'integer' && node.maximum < Number.MAX_SAFE_INTEGER) {
    return `${node.minimum} to ${node.maximum}.`;
  }
  if (node.kind === 'list') return `At most ${node.maxItems}.`;
  if (node.kind === 'map') return `At most ${node.maxProperties}.`;
  return node.kind === 'string' && !node.format ? `At most ${node.maxLength} characters.` : undefined;
}

function typeText(node: Node): string {
  switch (node.kind) {
    case 'enum':
      return node.values.map((value) => `\`${value}\``).join(', ');
    case 'list':
      return `list of ${typeText(node.items)}`;
    case 'map':
      return `map of ${typeText(node.values)}`;
    case 'object':
      return `[${node.name}](#${node.name.toLowerCase()})`;
    default:
      return node.kind;
  }
}

function reasonSection(): string {
  const tables = conditionTypes.map((type: ConditionType) => {
    const rows = Object.entries(reasons[type]).map(
      ([reason, { status, meaning }]) => `| \`${reason}\` | ${status} | ${cell(meaning)} |`,
    );
    return [`### ${type}\n`, '| reason | status | |', '|---|---|---|', ...rows, ''].join('\n');
  });
  const intro =
    '`Ready` is True when all others are; else it has the reason of the first that is False, or of the first that is Unknown.\n';
  return ['## Conditions and their reasons\n', intro, ...tables].join('\n');
}

const names: readonly (readonly [string, string])[] = [
  [labels.function, 'label: name of the function that an object was made for'],
  [
    labels.component,
    'label: what the object does for it: `broker`, `build`, `network`, `service` or `trigger`',
  ],
  [labels.buildHash, 'label of a build: hash of its inputs'],
  [annotations.rebuild, 'annotation of a function: another text builds the same source again'],
  [annotations.paused, 'annotation of a function: `true` changes nothing until it is gone'],
  [
    annotations.skipCleanup,
    'annotation of a function: `true` deletes it without tidying up outside the cluster',
  ],
  [finalizer, 'finalizer: keeps the function until what is outside the cluster is tidied up'],
];

function nameSection(): string {
  const rows = names.map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['## Labels, annotations, finalizer\n', '| name | |', '|---|---|', ...rows, ''].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
