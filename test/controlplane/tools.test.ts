import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MissingToolError, type ToolName, toolPath, toolSets } from './tools/tool-sets.ts';
import { waitFor } from './wait.ts';

/** A `go` that notes its arguments, and builds by writing a file where `-o` says. */
const fakeGo = `#!/bin/sh
echo "$*" >> "$AREA/calls"
if [ "$1" = env ]; then echo "$GO_VERSION"; exit; fi
if [ -e "$AREA/block" ]; then /bin/sleep 1000; fi
if [ -e "$AREA/break" ]; then echo "no such package"; exit 1; fi
while [ "$1" != -o ]; do shift; done
/bin/mkdir -p "\${2%/*}" && echo built > "$2"
`;
const toolNames = toolSets.flatMap(({ tools }) => Object.keys(tools) as ToolName[]);

let area: string;
let cache: string;

beforeEach(() => {
  area = mkdtempSync(join(tmpdir(), 'tools-test-'));
  cache = join(area, 'cache');
  mkdirSync(join(area, 'bin'));
  program('go', fakeGo);
  program('git', '#!/bin/sh\necho git version 2.39.5\n');
});
afterEach(() => rmSync(area, { recursive: true, force: true }));

function program(name: string, script: string): void {
  writeFileSync(join(area, 'bin', name), script, { mode: 0o755 });
}

function tools(goVersion = 'go1.26.0'): ChildProcess {
  const env = { PATH: join(area, 'bin'), AREA: area, E2E_TOOLS_CACHE: cache, GO_VERSION: goVersion };
  return spawn(process.execPath, [join(import.meta.dirname, 'tools.ts')], { env });
}

async function outcome(run: ChildProcess): Promise<{ code: number; stderr: string }> {
  const [stderr, [code]] = await Promise.all([run.stderr ? text(run.stderr) : '', once(run, 'exit')]);
  return { code, stderr };
}

function goCalls(kind: 'build' | 'env'): string[] {
  const calls = existsSync(join(area, 'calls')) ? readFileSync(join(area, 'calls'), 'utf8').split('\n') : [];
  return calls.filter((call) => call.startsWith(kind));
}

describe('tools.ts', () => {
  test('builds every tool once and runs no go when all are there', async () => {
    expect(() => toolPath('kwok', cache)).toThrow(MissingToolError);
    expect(await outcome(tools())).toMatchObject({ code: 0 });
    for (const tool of toolNames) expect(readFileSync(toolPath(tool, cache), 'utf8')).toBe('built\n');
    expect(goCalls('build')).toHaveLength(toolNames.length);

    rmSync(join(area, 'calls'));
    expect(await outcome(tools())).toMatchObject({ code: 0 });
    expect(existsSync(join(area, 'calls'))).toBe(false);
  });

  test('says its progress on stderr', async () => {
    const { stderr } = await outcome(tools());
    expect(stderr).toContain('kubernetes: building kubectl\nkubernetes: built kubectl in 0 s\n');
  });

  test('stamps the version of its go.mod into Kubernetes', async () => {
    await outcome(tools());
    const goMod = readFileSync(join(import.meta.dirname, 'tools/kubernetes/go.mod'), 'utf8');
    const [, version] = /k8s\.io\/kubernetes (v\d+\.\d+\.\d+)/.exec(goMod) ?? [];
    expect(goCalls('build').find((call) => call.includes('/cmd/kube-apiserver'))).toContain(
      ` -X k8s.io/component-base/version.gitVersion=${version} `,
    );
  });

  test('two runs at once build every tool once', async () => {
    const runs = await Promise.all([outcome(tools()), outcome(tools())]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    expect(goCalls('build')).toHaveLength(toolNames.length);
  });

  test('killed, it leaves nothing, and the next run builds', async () => {
    writeFileSync(join(area, 'block'), '');
    const run = tools();
    await waitFor('the build to begin', async () => goCalls('build').length > 0);
    run.kill('SIGKILL');
    await waitFor('the cache to be empty', async () => readdirSync(cache).length === 0);
    rmSync(join(area, 'block'));
    expect(await outcome(tools())).toMatchObject({ code: 0 });
    expect(existsSync(toolPath('etcd', cache))).toBe(true);
  });

  test('a failed build is exit 2 with what the compiler said, and leaves nothing', async () => {
    writeFileSync(join(area, 'break'), '');
    const { code, stderr } = await outcome(tools());
    expect(code).toBe(2);
    expect(stderr).toMatch(/go build of etcd failed:\nno such package\n$/);
    expect(readdirSync(cache)).toEqual([]);
  });
});

describe('one line and exit 2', () => {
  test('without Go', async () => {
    rmSync(join(area, 'bin/go'));
    const stderr = 'go 1.26.0 or newer is needed and is missing or does not run: https://go.dev/dl\n';
    expect(await outcome(tools())).toEqual({ code: 2, stderr });
  });

  test('with an old Go', async () => {
    const stderr = 'go 1.26.0 or newer is needed and is 1.9.7 here: https://go.dev/dl\n';
    expect(await outcome(tools('go1.9.7'))).toEqual({ code: 2, stderr });
    expect(goCalls('build')).toEqual([]);
  });

  test('without git', async () => {
    rmSync(join(area, 'bin/git'));
    const { code, stderr } = await outcome(tools());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^git 2\.28\.0 or newer is needed and is missing or does not run: .*\n$/);
  });

  test('with an old git', async () => {
    program('git', '#!/bin/sh\necho git version 2.9.1 "(Apple Git-154)"\n');
    const { code, stderr } = await outcome(tools());
    expect(code).toBe(2);
    expect(stderr).toMatch(/^git 2\.28\.0 or newer is needed and is 2\.9\.1 here: .*\n$/);
  });
});
