import { conditionTypes } from '../conditions.ts';
import type { Node, ObjectNode } from './node.ts';

function text(description: string, maxLength = 1024, required?: true): Node {
  return { kind: 'string', description, maxLength, required };
}

function time(description: string, required?: true): Node {
  return { kind: 'string', description, maxLength: 64, format: 'date-time', required };
}

function whole(description: string): Node {
  return { kind: 'integer', description, minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
}

const condition: ObjectNode = {
  kind: 'object',
  name: 'FunctionCondition',
  description: 'One condition, as in all of Kubernetes.',
  fields: {
    type: { kind: 'enum', description: 'Which one.', values: conditionTypes, required: true },
    status: {
      kind: 'enum',
      description: 'Whether it holds.',
      values: ['True', 'False', 'Unknown'],
      required: true,
    },
    reason: text('Why, as one word of the list below.', 1024, true),
    message: text('Why, as a sentence with what to do.', 32_768, true),
    observedGeneration: whole('Generation of the spec that it is about.'),
    lastTransitionTime: time('When its status last changed.', true),
  },
};

const revision: ObjectNode = {
  kind: 'object',
  name: 'FunctionRevision',
  description: 'A revision that can be called or gone back to.',
  fields: {
    name: text('Its name.', 63, true),
    image: text('Image that it runs, with its digest.', 512),
    ready: { kind: 'boolean', description: 'Whether it can be called.', required: true },
    percent: { kind: 'integer', description: 'Its part of the requests.', minimum: 0, maximum: 100 },
    aliases: {
      kind: 'list',
      description: 'Aliases that name it.',
      maxItems: 12,
      items: text('An alias.', 20),
    },
    createdAt: time('When it was made.'),
  },
};

const resolvedSource: ObjectNode = {
  kind: 'object',
  name: 'ResolvedSource',
  description: 'What the source was found to be.',
  fields: {
    kind: {
      kind: 'enum',
      description: 'Where it comes from.',
      values: ['s3', 'git', 'inline', 'image'],
      required: true,
    },
    revision: text(
      'What tells one content from another: ETag, commit, or SHA-256 of files and digest of an image.',
      1024,
      true,
    ),
    location: text('Where it was found, without any credentials.', 4096, true),
  },
};

const build: ObjectNode = {
  kind: 'object',
  name: 'FunctionBuildStatus',
  description: 'The last build that was begun.',
  fields: {
    hash: text('Hash of everything that went into it; the same hash is never built twice.', 64, true),
    job: text('Its Job, in the namespace of the function.', 253),
    attempts: whole('Attempts that were begun.'),
    startedAt: time('When it was begun.'),
    completedAt: time('When it ended.'),
    durationSeconds: whole('Seconds from begin to end.'),
    reason: text('Why it failed, as one word of the list below.', 64),
    logTail: text('The end of its log.', 8192),
    image: text('What it made, with its digest.', 512),
    provenance: text('In-toto provenance of the image, as a reference into the registry.', 512),
    sbom: text('SPDX bill of materials of the image, as a reference into the registry.', 512),
  },
};

/** What the operator sees. */
export const status: ObjectNode = {
  kind: 'object',
  name: 'LambdaFunctionStatus',
  description: 'What the operator sees. `Ready` is true when all other conditions are.',
  fields: {
    observedGeneration: whole('Generation of the spec that this status is about.'),
    conditions: {
      kind: 'list',
      description: 'The conditions.',
      maxItems: conditionTypes.length,
      keys: ['type'],
      items: condition,
    },
    source: resolvedSource,
    build,
    image: text('Image that the newest revision runs, with its digest.', 512),
    url: text('Where the function is called.', 2048),
    address: text('The same from inside the cluster.', 2048),
    latestReadyRevision: text('Newest revision that can be called.', 63),
    revisions: {
      kind: 'list',
      description: 'Revisions, newest first.',
      maxItems: 50,
      keys: ['name'],
      items: revision,
    },
  },
};
