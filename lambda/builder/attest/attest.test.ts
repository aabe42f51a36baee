import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flattenInputs } from '../build-hash.ts';
import { sampleInputs } from '../fixtures/sample-inputs.ts';
import { mediaTypes } from '../image/oci.ts';
import { findPackages } from './packages.ts';
import { provenanceMediaType, provenanceStatement } from './provenance.ts';
import { referrer } from './referrer.ts';
import { spdxDocument, spdxMediaType } from './spdx.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
const purls = async (runtime: 'python' | 'nodejs' | 'go') =>
  (await findPackages(runtime, folder)).map(({ purl }) => purl);

describe('findPackages', () => {
  it('reads the metadata of wheels', async () => {
    write({
      'Zope.Interface-6.0.dist-info/METADATA':
        'Metadata-Version: 2.1\nName: Zope.Interface\nVersion: 6.0+local.1\n\nName: not me\n',
      'broken-1.dist-info/WHEEL': '',
    });
    expect(await purls('python')).toEqual(['pkg:pypi/zope-interface@6.0%2Blocal.1']);
  });

  it('reads packages of packages, scopes, and no more than that', async () => {
    write({
      'node_modules/a/package.json': '{"name":"a","version":"1.0.0"}',
      'node_modules/a/node_modules/b/package.json': '{"name":"b","version":"2.0.0"}',
      'node_modules/a/test/fixture/package.json': '{"name":"fixture","version":"9.0.0"}',
      'node_modules/@scope/c/package.json': '{"name":"@scope/c","version":"3.0.0"}',
      'node_modules/broken/package.json': '{',
      'node_modules/odd/package.json': '{"name":"a b\\n","version":"1"}',
    });
    expect(await purls('nodejs')).toEqual(['pkg:npm/%40scope/c@3.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0']);
  });

  it('reads the modules of a Go program', async () => {
    write({
      'modules.txt': '/x: go1.26\n\tpath\thello\n\tdep\tgithub.com/A/b\tv1.2.3\th1:x=\n\t=>\tother\tv9\n',
    });
    expect(await purls('go')).toEqual(['pkg:golang/github.com/a/b@v1.2.3']);
  });

  it('finds nothing where nothing is', async () => {
    expect(await findPackages('python', join(folder, 'none'))).toEqual([]);
  });
});

const subject = {
  repository: sampleInputs.repository,
  digest: `sha256:${'d'.repeat(64)}`,
  hash: 'h'.repeat(32),
  sourceSha256: 'e'.repeat(64),
};
const packages = [{ name: 'a', version: '1.0', purl: 'pkg:pypi/a@1.0' }];

describe('the documents about an image', () => {
  it('are what they were', async () => {
    const documents = {
      spdx: spdxDocument({ ...subject, baseImage: sampleInputs.baseImage, packages }),
      provenance: provenanceStatement({ ...subject, inputs: flattenInputs(sampleInputs) }),
    };
    await expect(`${JSON.stringify(documents, null, 2)}\n`).toMatchFileSnapshot(
      '../fixtures/golden/attestations.json',
    );
  });

  it('say only of layers what the base is', () => {
    const inputs = flattenInputs({ ...sampleInputs, options: { strategy: 'kaniko', installScripts: false } });
    expect(JSON.stringify(provenanceStatement({ ...subject, inputs }))).not.toContain('"name":"base"');
    expect(JSON.stringify(spdxDocument({ ...subject, baseImage: undefined, packages: [] }))).not.toContain(
      'SPDXRef-base',
    );
  });

  it('refer to the image, by its digest', () => {
    const image = { mediaType: mediaTypes.index, digest: subject.digest, size: 7, annotations: { a: 'b' } };
    const { manifest, documents } = referrer({ a: 1 }, spdxMediaType, image);
    expect(JSON.parse(manifest.bytes.toString())).toMatchObject({
      artifactType: spdxMediaType,
      config: { mediaType: mediaTypes.empty, size: 2 },
      layers: [{ mediaType: spdxMediaType, digest: documents[1]?.descriptor.digest }],
      subject: { mediaType: mediaTypes.index, digest: subject.digest, size: 7 },
    });
    expect(referrer({ a: 1 }, provenanceMediaType, image).manifest.descriptor.digest).not.toBe(
      manifest.descriptor.digest,
    );
  });
});
