import type { Node, ObjectNode, Rule } from './node.ts';
import { objectName, shaped } from './text.ts';

const relativePath = {
  pattern: '^[A-Za-z0-9_@.+-]+(/[A-Za-z0-9_@.+-]+)*$',
  sentence: 'a relative path of letters, digits and _ @ . + - with / between its parts, such as src/main.py',
};

/** Parts of a path that lead out of it; every character before it is allowed by the shape of the path. */
function staysInside(field: string): Rule {
  return {
    rule: "!self.split('/').exists(part, part == '.' || part == '..')",
    message: `${field} must not have a part . or ..; write the path from the root of the source`,
  };
}

/** A path inside the source. */
export function sourcePath(field: string, description: string): Node {
  return {
    kind: 'string',
    description,
    minLength: 1,
    maxLength: 256,
    rules: [shaped(field, relativePath), staysInside(field)],
  };
}

/** The rules of an object's key, wherever it stands. */
export function keyRules(field: string): readonly Rule[] {
  return [
    {
      rule: "self.endsWith('.zip')",
      message: `${field} must name a zip and end with .zip; homelab lambda package writes one`,
    },
    {
      rule: "!self.startsWith('/') && !self.split('/').exists(part, part == '' || part == '.' || part == '..')",
      message: `${field} must be a plain key such as functions/my-function.zip, without a leading / and parts that are empty, . or ..`,
    },
  ];
}

const s3: ObjectNode = {
  kind: 'object',
  name: 'S3Source',
  description:
    'A zip in an object store. It is looked at again and again: when its ETag changes, the function is built anew.',
  fields: {
    key: {
      kind: 'string',
      description: 'Key of the zip, such as `functions/my-function.zip`.',
      required: true,
      minLength: 1,
      maxLength: 1024,
      rules: keyRules('spec.source.s3.key'),
    },
    bucket: {
      kind: 'string',
      description: 'Bucket that has it; the operator must allow it. Default: the bucket of the platform.',
      minLength: 3,
      maxLength: 63,
      rules: [
        shaped('spec.source.s3.bucket', {
          pattern: '^[a-z0-9][a-z0-9.-]*[a-z0-9]$',
          sentence: 'lower-case letters, digits, dots and dashes, as names of buckets are',
        }),
      ],
    },
    versionId: {
      kind: 'string',
      description:
        'Version of the object in a bucket that keeps versions; what is uploaded later is then not built. Default: the newest.',
      minLength: 1,
      maxLength: 1024,
    },
    sha256: {
      kind: 'string',
      description: 'SHA-256 of the zip in hexadecimal: another content is refused. Default: not compared.',
      maxLength: 64,
      rules: [
        shaped('spec.source.s3.sha256', {
          pattern: '^[a-f0-9]{64}$',
          sentence: '64 hexadecimal digits in lower case, as sha256sum prints them',
        }),
      ],
    },
  },
};

const gitReference: ObjectNode = {
  kind: 'object',
  name: 'GitReference',
  description:
    'Exactly one of `branch`, `tag` and `commit`. Default: the branch that the repository has as its own.',
  rules: [
    {
      rule: '[has(self.branch), has(self.tag), has(self.commit)].filter(given, given).size() == 1',
      message: 'spec.source.git.ref needs exactly one of branch, tag and commit; keep the one that is meant',
    },
  ],
  fields: {
    branch: gitName('branch', 'Branch; its newest commit is built.'),
    tag: gitName('tag', 'Tag; the commit that it names is built.'),
    commit: {
      kind: 'string',
      description: 'Full hash of a commit.',
      maxLength: 64,
      rules: [
        shaped('spec.source.git.ref.commit', {
          pattern: '^([a-f0-9]{40}|[a-f0-9]{64})$',
          sentence: 'a full hash, 40 or 64 hexadecimal digits; git rev-parse prints it',
        }),
      ],
    },
  },
};

function gitName(field: string, description: string): Node {
  return {
    kind: 'string',
    description,
    minLength: 1,
    maxLength: 244,
    rules: [
      shaped(`spec.source.git.ref.${field}`, {
        pattern: '^[A-Za-z0-9_][A-Za-z0-9_.+-]*(/[A-Za-z0-9_][A-Za-z0-9_.+-]*)*$',
        sentence: `the short name of a ${field}, such as ${field === 'tag' ? 'v1.2.0' : 'main'}, without refs/ before it and special characters`,
      }),
      {
        rule: "!self.startsWith('refs/') && !self.contains('..') && !self.endsWith('.lock')",
        message: `spec.source.git.ref.${field} must be the short name of a ${field}, without refs/, .. and .lock`,
      },
    ],
  };
}

const git: ObjectNode = {
  kind: 'object',
  name: 'GitSource',
  description: 'A folder of a git repository at one commit; a new commit of the branch is built anew.',
  fields: {
    url: {
      kind: 'string',
      description: 'URL of the repository, http or https, on a host that the operator allows.',
      required: true,
      minLength: 1,
      maxLength: 2048,
      rules: [
        {
          rule: "isURL(self) && url(self).getScheme() in ['http', 'https'] && url(self).getHost() != ''",
          message:
            'spec.source.git.url must be a URL that begins with https:// or http://, such as https://git.example/team/functions.git',
        },
        {
          rule: "!self.contains('@')",
          message:
            'spec.source.git.url must not hold a user or a password; put them into a Secret and name it in spec.source.git.secretRef',
        },
        {
          rule: "!self.contains('?') && !self.contains('#')",
          message:
            'spec.source.git.url must not have a query or a fragment; what to build is said by spec.source.git.ref and path',
        },
      ],
    },
    ref: gitReference,
    path: sourcePath(
      'spec.source.git.path',
      'Folder of the function in the repository. Default: the root of the repository.',
    ),
    secretRef: {
      kind: 'object',
      name: 'GitSecretReference',
      description:
        'Secret with `username` and `password` for a private repository. The operator may read it only where a RoleBinding of the namespace says so.',
      fields: { name: objectName('Secret', true) },
    },
  },
};

/** Characters of all files together: the whole object must fit into etcd. */
const inlineLimit = 524_288;

const inline: ObjectNode = {
  kind: 'object',
  name: 'InlineSource',
  description: `Files written into the function itself: up to ${inlineLimit} characters together.`,
  fields: {
    files: {
      kind: 'list',
      description: 'The files, each with its own path.',
      required: true,
      minItems: 1,
      maxItems: 64,
      keys: ['path'],
      rules: [
        {
          rule: `self.map(file, size(file.content)).sum() <= ${inlineLimit}`,
          message: `spec.source.inline.files may hold ${inlineLimit} characters together; upload a zip and use spec.source.s3 instead`,
        },
      ],
      items: {
        kind: 'object',
        name: 'InlineFile',
        description: 'One file.',
        fields: {
          path: {
            ...sourcePath('path', 'Where it stands in the source, such as `main.py`.'),
            required: true,
          },
          content: {
            kind: 'string',
            description: 'Its text.',
            required: true,
            maxLength: inlineLimit,
          },
        },
      },
    },
  },
};

const image: ObjectNode = {
  kind: 'object',
  name: 'ImageSource',
  description: 'An image that serves the runtime contract already; nothing is built.',
  fields: {
    reference: {
      kind: 'string',
      description: 'Image with its digest, such as `registry.example/team/resize@sha256:…`.',
      required: true,
      minLength: 1,
      maxLength: 512,
      rules: [
        {
          rule: 'self.matches("@sha256:[a-f0-9]{64}$")',
          message:
            'spec.source.image.reference must end with @sha256: and the digest, because a tag may mean another image tomorrow; skopeo inspect prints the digest',
        },
        {
          rule: 'self.matches("^[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9]+([._-]+[a-z0-9]+)*)+(:[A-Za-z0-9_][A-Za-z0-9._-]*)?@")',
          message:
            'spec.source.image.reference must begin with the registry and the repository, such as registry.example/team/resize',
        },
      ],
    },
    pullSecret: objectName('Secret'),
  },
};

/** Where the function comes from. */
export const source: ObjectNode = {
  kind: 'object',
  name: 'FunctionSource',
  description: 'Where the function comes from: exactly one of `s3`, `git`, `inline` and `image`.',
  rules: [
    {
      rule: '[has(self.s3), has(self.git), has(self.inline), has(self.image)].filter(given, given).size() == 1',
      message: 'spec.source needs exactly one of s3, git, inline and image; keep the one that is meant',
    },
  ],
  fields: { s3, git, inline, image },
};
