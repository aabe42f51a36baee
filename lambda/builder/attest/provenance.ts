import type { FlatInputs } from '../build-hash.ts';

/** What a provenance is about. */
export interface ProvenanceSubject {
  readonly repository: string;
  readonly digest: string;
  readonly hash: string;
  readonly inputs: FlatInputs;
  readonly sourceSha256: string;
}

export const provenanceMediaType = 'application/vnd.in-toto+json';

/**
 * An in-toto statement with SLSA provenance v1: from which inputs the image was built. It is not signed: it says what the
 * builder did, and that nobody changed it is as sure as the registry is.
 */
export function provenanceStatement({
  repository,
  digest,
  hash,
  inputs,
  sourceSha256,
}: ProvenanceSubject): object {
  const { baseImage = '', builder = '', ...parameters } = inputs;
  const [base = '', baseDigest = ''] = baseImage.split('@');
  const isLayers = inputs['options.strategy'] !== 'kaniko';
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: repository, digest: { sha256: hex(digest) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: `urn:lambda.knative.io:build:${inputs['options.strategy']}:v1`,
        externalParameters: parameters,
        resolvedDependencies: [
          { name: 'source', uri: sourceUri(inputs), digest: { sha256: sourceSha256 } },
          ...(isLayers ? [{ name: 'base', uri: `oci://${base}`, digest: { sha256: hex(baseDigest) } }] : []),
        ],
      },
      runDetails: {
        builder: { id: `urn:lambda.knative.io:builder:${builder}` },
        metadata: { invocationId: hash },
      },
    },
  };
}

function sourceUri(inputs: FlatInputs): string {
  const kind = inputs['source.kind'];
  if (kind === 's3') return `s3://${inputs['source.bucket']}/${inputs['source.key']}`;
  if (kind === 'git') return `git+${inputs['source.url']}@${inputs['source.commit']}`;
  return 'urn:lambda.knative.io:inline';
}

function hex(digest: string): string {
  return digest.replace('sha256:', '');
}
