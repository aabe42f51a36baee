import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../archive/write.ts';
import type { BuildInputs, S3Source } from '../inputs.ts';
import type { PushResult } from '../steps/push.ts';
import { steps } from '../steps/step-config.ts';
import { PackageIndex } from './package-index.ts';
import { inspectImage, pullImage } from './unpacked-image.ts';
import { type LocalBuild, Workbench } from './workbench.ts';

let bench: Workbench;
let index: PackageIndex;
beforeAll(async () => {
  bench = await Workbench.open();
  index = await PackageIndex.open();
});
afterAll(async () => {
  index?.close();
  await bench?.close();
});

const python = `from greetings import greet\n\ndef handler(event, context):\n    return {"greeting": greet(event["data"]["name"])}\n`;
const nodejs = `const { greet } = require('greetings');\nexports.handler = async ({ data }) => ({ greeting: greet(data.name) });\n`;
const go = `package main

import (
	"context"

	"homelab.local/runtime"
)

func handler(_ context.Context, event runtime.Event) (any, error) {
	var who struct{ Name string }
	if err := event.DataAs(&who); err != nil {
		return nil, err
	}
	return map[string]string{"greeting": "Hello, " + who.Name + "!"}, nil
}

func main() { runtime.Start(handler) }
`;

const zip = (files: Readonly<Record<string, string>>): Buffer =>
  writeArchive(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })));

/** Blobs that the registry took, by its own log. */
function uploads(requests: readonly string[]): number {
  return requests.filter((request) => /^PUT \/v2\/\S+\/blobs\/uploads\/\S+ 201$/.test(request)).length;
}

function resultOf({ outcome, output }: LocalBuild): PushResult {
  if (outcome.state !== 'Succeeded') throw new Error(output);
  return outcome.result;
}

async function replyOf(image: string): Promise<unknown> {
  const folder = mkdtempSync(join(bench.folder, 'image-'));
  const running = await pullImage(image, 'amd64', folder).run();
  try {
    return await running.invoke({ name: 'Ada' });
  } finally {
    await running.stop();
  }
}

describe('a Python function in S3', () => {
  let source: S3Source;
  let inputs: BuildInputs;
  let first: PushResult;
  const environment = () => index.pipEnvironment;
  beforeAll(async () => {
    source = await bench.upload(
      'functions/hello.zip',
      zip({ 'main.py': python, 'requirements.txt': 'greetings==1.0\n' }),
    );
    inputs = await bench.inputs({ source });
    bench.registry.requests();
    first = resultOf(await bench.build(inputs, { platform: { environment: environment() } }));
  });

  it('is pushed with its hash as the tag, for both architectures, and skopeo finds it sound', async () => {
    expect(uploads(bench.registry.requests())).toBe(first.uploads);
    const { image, digest, mounts } = first;
    expect(mounts).toBe(1);
    const raw = inspectImage(image, '--raw') as { manifests: { platform: { architecture: string } }[] };
    expect(raw.manifests.map(({ platform }) => platform.architecture)).toEqual(['amd64', 'arm64']);
    expect(image).toBe(`${bench.registry.host}/shop/hello@${digest}`);
    const inspected = inspectImage(image, '--override-arch=arm64');
    expect(inspected).toMatchObject({ Architecture: 'arm64', Os: 'linux', Digest: digest });
  });

  it('runs from its image: an event in, a reply out', async () => {
    expect(await replyOf(first.image)).toEqual({ greeting: 'Hello, Ada!' });
  });

  it('belongs to root and runs as nobody', () => {
    const { config } = pullImage(first.image, 'amd64', mkdtempSync(join(bench.folder, 'image-')));
    expect(config.User).toBe('65532:65532');
    expect(config.Env).toContain('FUNCTION_HANDLER=main.handler');
  });

  it('built again gives the same digest, and no blob goes up', async () => {
    bench.registry.requests();
    const second = resultOf(await bench.build(inputs, { platform: { environment: environment() } }));
    expect([second.digest, second.uploads, second.reused]).toEqual([first.digest, 0, true]);
    expect(uploads(bench.registry.requests())).toBe(0);
  });

  it('has the same digest under another name, without a layer going up again where it can be mounted', async () => {
    const other = { ...inputs, repository: `${bench.registry.host}/shop/other` };
    const built = resultOf(await bench.build(other, { platform: { environment: environment() } }));
    expect(built.digest).toBe(first.digest);
    expect(built.mounts).toBe(1);
  });

  it('has a bill of materials and a provenance that refer to it', () => {
    const repository = `${bench.registry.host}/shop/hello`;
    const tag = `${repository}:${first.digest.replace(':', '-')}`;
    const { manifests } = inspectImage(tag, '--raw') as {
      manifests: { digest: string; artifactType: string }[];
    };
    expect(manifests.map(({ artifactType, digest }) => [artifactType, digest])).toEqual([
      ['application/spdx+json', first.sbom],
      ['application/vnd.in-toto+json', first.provenance],
    ]);
    const artifact = inspectImage(`${repository}@${first.sbom}`, '--raw');
    expect(artifact).toMatchObject({
      artifactType: 'application/spdx+json',
      subject: { digest: first.digest },
    });
  });

  it('names its packages, its source and its base in them', async () => {
    const read = async (manifest: string) => {
      const url = `${bench.registry.origin}/v2/shop/hello`;
      const { layers } = inspectImage(`${bench.registry.host}/shop/hello@${manifest}`, '--raw') as {
        layers: { digest: string }[];
      };
      return (await fetch(`${url}/blobs/${layers[0]?.digest}`)).json();
    };
    const spdx = (await read(first.sbom)) as {
      packages: { SPDXID: string; versionInfo: string; externalRefs?: { referenceLocator: string }[] }[];
    };
    expect(spdx.packages.map(({ SPDXID }) => SPDXID)).toEqual([
      'SPDXRef-image',
      'SPDXRef-base',
      'SPDXRef-source',
      'SPDXRef-package-1',
    ]);
    expect(spdx.packages[3]?.externalRefs?.[0]?.referenceLocator).toBe('pkg:pypi/greetings@1.0');
    expect(await read(first.provenance)).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ digest: { sha256: first.digest.replace('sha256:', '') } }],
      predicate: {
        buildDefinition: {
          resolvedDependencies: [{ uri: 's3://functions/functions/hello.zip' }, { name: 'base' }],
        },
      },
    });
  });
});

describe('a Node function', () => {
  it('has the packages of its lockfile, and none of their scripts has run', async () => {
    const source = await bench.upload('node.zip', zip({ 'main.cjs': nodejs, ...index.nodeProject() }));
    const inputs = await bench.inputs({
      source,
      runtime: 'nodejs',
      repository: `${bench.registry.host}/shop/node`,
    });
    const built = await bench.build(inputs);
    const { image } = resultOf(built);
    const packages = join(built.volume('dependencies'), 'amd64/node_modules/greetings');
    expect([existsSync(join(packages, 'index.js')), existsSync(join(packages, 'ran.txt'))]).toEqual([
      true,
      false,
    ]);
    expect(await replyOf(image)).toEqual({ greeting: 'Hello, Ada!' });
  });
});

describe('a Go function', () => {
  it('is compiled with its runtime', async () => {
    const files = {
      'main.go': go,
      'go.mod': 'module hello\n\ngo 1.24\n\nrequire homelab.local/runtime v0.0.0\n',
    };
    const source = await bench.upload('go.zip', zip(files));
    const repository = `${bench.registry.host}/shop/go`;
    const inputs = await bench.inputs({ source, runtime: 'go', architectures: ['amd64'], repository });
    const GOCACHE = process.env.GOCACHE ?? join(process.env.HOME ?? '', '.cache/go-build');
    const built = await bench.build(inputs, { platform: { environment: { GOCACHE, GOPROXY: 'off' } } });
    expect(await replyOf(resultOf(built).image)).toEqual({ greeting: 'Hello, Ada!' });
  });
});

describe('an inline function', () => {
  it('needs no store', async () => {
    const content = 'def handler(event, context):\n    return {"greeting": "inline"}\n';
    const inputs = await bench.inputs({ source: { kind: 'inline', files: [{ path: 'main.py', content }] } });
    expect(await replyOf(resultOf(await bench.build(inputs)).image)).toEqual({ greeting: 'inline' });
  });

  it.each([
    ['python', { 'main.py': 'def handler(event, context): pass\n' }, ['fetch', 'push']],
    ['nodejs', { 'main.js': 'exports.handler = () => {};\n' }, ['fetch', 'push']],
    ['nodejs', { 'main.js': 'exports.handler = () => {};\n', 'package.json': '{}' }, [...steps]],
  ] as const)('in %s of %j is the work of %j', async (runtime, texts, workers) => {
    const files = Object.entries(texts).map(([path, content]) => ({ path, content }));
    const inputs = await bench.inputs({ source: { kind: 'inline', files }, runtime });
    const built = await bench.build(inputs);
    const lines = built.output.trim().split('\n');
    expect([...new Set(lines.map((line) => line.replace(/:.*/, '')))]).toEqual(workers);
    expect(resultOf(built).sbom).toMatch(/^sha256:/);
  });
});

describe('a Dockerfile', () => {
  const options = { strategy: 'kaniko', installScripts: false } as const;

  it('becomes an image that only push can send, with what refers to it', async () => {
    const source = await bench.upload('docker.zip', zip({ Dockerfile: 'FROM scratch\n' }));
    const repository = `${bench.registry.host}/shop/docker`;
    const inputs = await bench.inputs({ source, repository, architectures: ['amd64'], options });
    const base = await bench.base('python');
    const kaniko = (context: string, layout: string): void => {
      expect(existsSync(join(context, 'Dockerfile'))).toBe(true);
      const from = `docker://${base}`;
      execFileSync('skopeo', [
        '--insecure-policy',
        '--override-arch=amd64',
        'copy',
        '--quiet',
        '--src-tls-verify=false',
        from,
        `oci:${layout}`,
      ]);
    };
    const { image, sbom } = resultOf(await bench.build(inputs, { kaniko }));
    expect(inspectImage(image)).toMatchObject({ Architecture: 'amd64' });
    expect(inspectImage(`${repository}@${sbom}`, '--raw')).toMatchObject({
      artifactType: 'application/spdx+json',
    });
  });

  it('that is not there is missed before anything runs', async () => {
    const source = await bench.upload('none.zip', zip({ 'main.py': '' }));
    const { outcome, exitCode } = await bench.build(
      await bench.inputs({ source, architectures: ['amd64'], options }),
    );
    expect([exitCode, outcome]).toMatchObject([1, { reason: 'DockerfileNotFound' }]);
  });
});
