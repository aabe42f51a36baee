import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeTools, fakeTools } from '../cli/doctor/fixtures/fake-tools.ts';
import { root } from '../cli/root.ts';

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  fakes.add('make', 'echo GNU Make 4.3');
  fakes.add('node', 'echo v24.21.0');
  fakes.add('npm', 'echo 11.0.0');
  fakes.add('git', 'echo git version 2.39.5');
  fakes.add('python3', 'echo Python 3.11.7');
  fakes.add('go', 'echo go version go1.24.0 linux/amd64');
});
afterEach(() => fakes.remove());

function look(): { readonly code: number | null; readonly lines: string } {
  const program = join(root, 'test/prerequisites.ts');
  const { status, stderr } = spawnSync(process.execPath, [program], {
    env: { PATH: fakes.path },
    encoding: 'utf8',
  });
  return { code: status, lines: stderr };
}

describe('what make test looks for first', () => {
  it('is silent where everything is there', () => {
    expect(look()).toEqual({ code: 0, lines: '' });
  });

  it('is told in a line each, with what is found instead and where to get it', () => {
    fakes.add('python3', 'echo Python 3.10.2');
    fakes.add('go', 'exit 127');
    expect(look()).toEqual({
      code: 2,
      lines: [
        'make test needs python3 >=3.11, and has 3.10.2: https://www.python.org/downloads/\n',
        'make test needs go >=1.24, which is broken (go version: exit code 127): https://go.dev/dl/\n',
      ].join(''),
    });
  });

  it('comes before everything else in npm test, which make test runs', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(scripts.test).toMatch(/^node test\/prerequisites\.ts && /);
    expect(readFileSync(join(root, 'Makefile'), 'utf8')).toMatch(/^test: .*\n\t\$\(NPM\) test$/m);
  });
});

it('is told when it is missing', () => {
  fakes.remove();
  fakes = fakeTools();
  const { code, lines } = look();
  expect(code).toBe(2);
  expect(lines).toContain(
    'make test needs python3 >=3.11, which is missing: https://www.python.org/downloads/\n',
  );
});
