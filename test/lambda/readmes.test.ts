import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../cli/root.ts';
import { type Checkout, checkout } from '../checkout.ts';
import { ReadmeRun, readmeSteps } from './readme.ts';

const pages = [...globSync('examples/*/README.md', { cwd: root }).sort(), 'docs/lambda/getting-started.md'];

let copy: Checkout;
beforeAll(() => {
  copy = checkout();
});
afterAll(() => copy?.remove());

it('reads the commands of a page and what they print', () => {
  const page = 'x\n```sh\nls\n\ncd /\n```\n```json\nno\n```\n```text\n  found\n```\n';
  expect(readmeSteps(page)).toEqual([{ command: 'ls' }, { command: 'cd /' }, { shown: 'found' }]);
});

describe.each(pages)('%s', (page) => {
  it('runs as it is written', { timeout: 300_000 }, async () => {
    const steps = readmeSteps(readFileSync(join(root, page), 'utf8'));
    expect(steps.length).toBeGreaterThan(0);
    const run = new ReadmeRun(copy.path);
    try {
      for (const step of steps) await run.step(step);
    } catch (error) {
      throw new Error(`${(error as Error).message}\n${run.output}`);
    } finally {
      await run.end();
    }
  });
});
