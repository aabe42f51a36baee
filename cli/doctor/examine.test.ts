import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { examine } from './examine.ts';
import { type FakeTools, fakeTools } from './fixtures/fake-tools.ts';
import { formatDiagnosis } from './format.ts';
import type { Target } from './targets.ts';

const targets: readonly Target[] = [
  { name: 'make synth', needs: [{ tool: 'make', range: '>=3.81' }] },
  {
    name: 'make test',
    needs: [
      { tool: 'make', range: '>=3.81' },
      { tool: 'git', range: '>=2.28' },
    ],
  },
  { name: 'make check', needs: [{ tool: 'make', range: '>=3.81' }] },
  {
    name: 'bring-up',
    needs: [
      { tool: 'kind', range: '' },
      { tool: 'helm', range: '>=3.8', unless: 'flux installs Flux' },
    ],
  },
];

let fakes: FakeTools;
beforeEach(() => {
  fakes = fakeTools();
  fakes.add('make', 'echo GNU Make 4.3');
  fakes.add('git', 'echo git version 2.39.5');
});
afterEach(() => fakes.remove());

const diagnose = () => examine(targets, { path: fakes.path });

it('is content when rendering and testing have all they need, whatever else is missing', async () => {
  const { ok, targets: examined } = await diagnose();
  expect(ok).toBe(true);
  expect(examined.find(({ name }) => name === 'bring-up')?.needs).toMatchObject([
    { tool: 'kind', state: 'missing', get: expect.stringMatching(/^https:/) },
    { tool: 'helm', state: 'missing' },
  ]);
});

it.each([
  ['is missing', undefined],
  ['is too old', 'echo git version 2.20.1'],
  ['does not run', 'exit 1'],
])('is not content when git for make test %s', async (_, body) => {
  fakes.remove();
  fakes = fakeTools();
  fakes.add('make', 'echo GNU Make 4.3');
  if (body) fakes.add('git', body);
  expect((await diagnose()).ok).toBe(false);
});

it('takes what is only looked for as it is', async () => {
  fakes.add('rabbitmq-server', '');
  const { targets: examined } = await examine(
    [{ name: 'x', needs: [{ tool: 'rabbitmq-server', range: '' }] }],
    {
      path: fakes.path,
    },
  );
  expect(examined[0]?.needs).toMatchObject([{ state: 'ok', found: '' }]);
});

it('asks each tool once', async () => {
  fakes.add('make', `echo x >> ${fakes.path}/asked; echo GNU Make 4.3`);
  await diagnose();
  expect(readFileSync(`${fakes.path}/asked`, 'utf8')).toBe('x\n');
});

it('prints targets with the same needs together, and how to get what is missing', async () => {
  fakes.add('git', 'echo git version 2.20.1');
  fakes.add('kind', 'exit 7');
  expect(formatDiagnosis(await diagnose()).split('\n')).toEqual([
    'make synth, make check',
    '  make  4.3  ok  needs >=3.81',
    '',
    'make test',
    '  make  4.3     ok     needs >=3.81',
    '  git   2.20.1  UNFIT  needs >=2.28; https://git-scm.com/downloads',
    '',
    'bring-up',
    '  kind  -  BROKEN (kind version: exit code 7)  https://kind.sigs.k8s.io/docs/user/quick-start/#installation',
    '  helm  -  MISSING                             needs >=3.8; not needed when flux installs Flux; https://helm.sh/docs/intro/install/',
    '',
  ]);
});
