import type { FoundPackage } from './packages.ts';

/** What a bill of materials is about. */
export interface SpdxSubject {
  readonly repository: string;
  readonly digest: string;
  readonly hash: string;
  readonly sourceSha256: string;
  /** `registry/name@sha256:…`; undefined where a Dockerfile names its own. */
  readonly baseImage: string | undefined;
  readonly packages: readonly FoundPackage[];
}

export const spdxMediaType = 'application/spdx+json';

/** An SPDX 2.3 document: the image, its base, its source and its packages. Equal images give equal documents. */
export function spdxDocument(subject: SpdxSubject): object {
  const image = spdxPackage(
    'image',
    subject.repository,
    subject.digest,
    ociPurl(subject.repository, subject.digest),
  );
  const source = {
    ...spdxPackage('source', 'source', subject.sourceSha256),
    checksums: [{ algorithm: 'SHA256', checksumValue: subject.sourceSha256 }],
  };
  const [base, digest = ''] = subject.baseImage?.split('@') ?? [];
  const bases = base === undefined ? [] : [spdxPackage('base', base, digest, ociPurl(base, digest))];
  const found = subject.packages.map(({ name, version, purl }, index) =>
    spdxPackage(`package-${index + 1}`, name, version, purl),
  );
  const within = [...bases, source, ...found];
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: `${subject.repository}@${subject.digest}`,
    documentNamespace: `urn:lambda.knative.io:build:${subject.hash}:${subject.digest}`,
    creationInfo: { created: '1970-01-01T00:00:00Z', creators: ['Tool: lambda-builder'] },
    packages: [image, ...within],
    relationships: [
      relationship('SPDXRef-DOCUMENT', 'DESCRIBES', image.SPDXID),
      ...within.map(({ SPDXID }) => relationship(image.SPDXID, 'CONTAINS', SPDXID)),
    ],
  };
}

function spdxPackage(id: string, name: string, versionInfo: string, purl?: string) {
  const locator =
    purl === undefined
      ? []
      : [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }];
  return {
    SPDXID: `SPDXRef-${id}`,
    name,
    versionInfo,
    downloadLocation: 'NOASSERTION',
    filesAnalyzed: false,
    ...(locator.length > 0 ? { externalRefs: locator } : {}),
  };
}

function relationship(spdxElementId: string, relationshipType: string, relatedSpdxElement: string) {
  return { spdxElementId, relationshipType, relatedSpdxElement };
}

function ociPurl(repository: string, digest: string): string {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  return `pkg:oci/${name}@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(repository)}`;
}
