import { build } from './build.ts';
import { delivery } from './delivery.ts';
import { env, envFrom } from './environment.ts';
import { network } from './network.ts';
import type { ObjectNode, Rule } from './node.ts';
import { resources } from './resources.ts';
import { type Runtime, runtimeNames, runtimes } from './runtimes.ts';
import { scaling } from './scaling.ts';
import { keyRules, source } from './source.ts';
import { shaped } from './text.ts';
import { aliases, traffic } from './traffic.ts';
import { triggers } from './triggers.ts';

const isImage = '(has(self.source) && has(self.source.image))';

function hasVersion(runtime: Runtime): Rule {
  const { versions, default: standard } = runtimes[runtime];
  return {
    rule: `!has(self.runtime) || self.runtime != '${runtime}' || !has(self.runtimeVersion) || self.runtimeVersion in [${versions.map((version) => `'${version}'`).join(', ')}]`,
    message: `spec.runtimeVersion of ${runtime} must be one of ${versions.join(', ')}; without it ${standard} is taken`,
    fieldPath: '.runtimeVersion',
  };
}

/** A field that says how to run the source has no meaning for an image, which brings all of it. */
function notWithImage(field: string): Rule {
  return {
    rule: `!${isImage} || !has(self.${field})`,
    message: `spec.${field} is of no use with spec.source.image, which brings all of it; remove spec.${field}`,
    fieldPath: `.${field}`,
    reason: 'FieldValueForbidden',
  };
}

function neededToBuild(field: string, example: string): Rule {
  return {
    rule: `${isImage} || has(self.${field})`,
    message: `spec.${field} is needed to build the function: ${example}`,
    fieldPath: `.${field}`,
    reason: 'FieldValueRequired',
  };
}

const rules: readonly Rule[] = [
  {
    rule: 'has(self.source) != has(self.sourceS3Key)',
    message:
      'spec needs exactly one of source and sourceS3Key; sourceS3Key is short for source.s3.key, so keep one of them',
    reason: 'FieldValueRequired',
  },
  neededToBuild('runtime', `one of ${runtimeNames.join(', ')}`),
  neededToBuild('handler', 'module.function, such as main.handler'),
  ...['runtime', 'runtimeVersion', 'handler', 'build'].map(notWithImage),
  ...runtimeNames.map(hasVersion),
  {
    rule: '!has(self.runtimeVersion) || has(self.runtime)',
    message: 'spec.runtimeVersion needs spec.runtime; name the runtime or remove the version',
    fieldPath: '.runtimeVersion',
  },
  {
    rule: "!has(self.triggers) || self.triggers.size() == 0 || self.style == 'event'",
    message:
      'spec.triggers bring events, which only a function of spec.style event takes; remove the triggers or write a function of that style',
    fieldPath: '.triggers',
    reason: 'FieldValueForbidden',
  },
  {
    rule: "!has(self.scaling) || !has(self.scaling.target) || !has(self.concurrency) || self.concurrency == 0 || self.scaling.metric != 'concurrency' || self.scaling.target <= self.concurrency",
    message:
      'spec.scaling.target must not be above spec.concurrency, which a pod never exceeds; lower the target or raise the concurrency',
    fieldPath: '.scaling.target',
  },
  {
    rule: 'self.style == oldSelf.style',
    message:
      'spec.style cannot change: callers and triggers of the function rely on it; create a function with another name',
    fieldPath: '.style',
  },
  {
    rule: '!has(self.runtime) || !has(oldSelf.runtime) || self.runtime == oldSelf.runtime',
    message:
      'spec.runtime cannot change: its revisions, metrics and aliases are of one language; create a function with another name',
    fieldPath: '.runtime',
  },
];

/** What the author of a function asks for. */
export const spec: ObjectNode = {
  kind: 'object',
  name: 'LambdaFunctionSpec',
  description: 'What the author of the function asks for.',
  required: true,
  rules,
  fields: {
    runtime: {
      kind: 'enum',
      description: 'Language of the function; cannot change. Needed unless `source` is an image.',
      values: runtimeNames,
    },
    runtimeVersion: {
      kind: 'string',
      description: `Version of the language. Default: ${runtimeNames.map((name) => `${name} ${runtimes[name].default}`).join(', ')}.`,
      minLength: 1,
      maxLength: 16,
    },
    sourceS3Key: {
      kind: 'string',
      description: "Short for `source.s3.key`: a zip in the platform's bucket.",
      minLength: 1,
      maxLength: 1024,
      rules: keyRules('spec.sourceS3Key'),
    },
    source,
    handler: {
      kind: 'string',
      description:
        'What is called: `module.function`, where the module may be in a folder (`jobs/resize.handler`). Needed unless `source` is an image.',
      minLength: 3,
      maxLength: 256,
      rules: [
        shaped('spec.handler', {
          pattern: '^([A-Za-z0-9_-][A-Za-z0-9_.-]*/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*[.][A-Za-z_][A-Za-z0-9_]*$',
          sentence: 'module.function, such as main.handler or jobs/resize.handler',
        }),
      ],
    },
    style: {
      kind: 'enum',
      description:
        'What the handler takes: a CloudEvent (`event`) or any HTTP request (`http`); cannot change.',
      values: ['event', 'http'],
      default: 'event',
    },
    build,
    scaling,
    resources: resources(
      'spec.resources',
      'What a pod of the function may use. Default: what the operator is given.',
    ),
    env,
    envFrom,
    timeoutSeconds: {
      kind: 'integer',
      description: 'Seconds that one call may take.',
      minimum: 1,
      maximum: 900,
      default: 300,
    },
    concurrency: {
      kind: 'integer',
      description: 'Calls that one pod works on at once; 0 is no limit.',
      minimum: 0,
      maximum: 1000,
      default: 0,
    },
    triggers,
    delivery: delivery(
      'spec.delivery',
      "How the events of all triggers are handed over. Default: five retries, 2, 4, 8, 16 and 32 seconds apart, then the namespace's dead letters.",
    ),
    traffic,
    aliases,
    network,
  },
};
