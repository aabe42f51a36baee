import type { ObjectNode } from './node.ts';
import { resources } from './resources.ts';
import { sourcePath } from './source.ts';

/** How the image is built. */
export const build: ObjectNode = {
  kind: 'object',
  name: 'FunctionBuild',
  description: 'How the image is built from the source.',
  rules: [
    {
      rule: "!has(self.dockerfile) || self.strategy == 'kaniko'",
      message:
        'spec.build.dockerfile is read by the strategy kaniko alone; set spec.build.strategy to kaniko or remove it',
      fieldPath: '.dockerfile',
      reason: 'FieldValueForbidden',
    },
    {
      rule: "!has(self.installScripts) || self.strategy == 'layers'",
      message:
        'spec.build.installScripts is for the strategy layers alone; with kaniko the Dockerfile says what runs, so remove it',
      fieldPath: '.installScripts',
      reason: 'FieldValueForbidden',
    },
  ],
  fields: {
    strategy: {
      kind: 'enum',
      description:
        '`layers` puts the files and their dependencies as one layer on the image of the runtime; `kaniko` runs the Dockerfile of the source.',
      values: ['layers', 'kaniko'],
      default: 'layers',
    },
    dockerfile: sourcePath(
      'spec.build.dockerfile',
      'Dockerfile in the source, for `kaniko`. Default: `Dockerfile`.',
    ),
    installScripts: {
      kind: 'boolean',
      description:
        'Whether scripts of dependencies run while they are installed (npm `postinstall`, Python `setup.py`). Default: false.',
    },
    timeoutSeconds: {
      kind: 'integer',
      description: 'Seconds that one attempt may take.',
      minimum: 30,
      maximum: 7200,
      default: 900,
    },
    retries: {
      kind: 'integer',
      description:
        'Further attempts after a failure that another attempt may heal, such as a registry that does not answer.',
      minimum: 0,
      maximum: 10,
      default: 2,
    },
    resources: resources(
      'spec.build.resources',
      'What the build may use. Default: what the operator is given.',
    ),
  },
};
