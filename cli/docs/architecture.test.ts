import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { root } from '../root.ts';
import { renderFleet } from './rendered-fleet.ts';

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

const architecture = read('docs/architecture.md');
const view = renderFleet(fleet).find(({ view: { spec } }) => spec.name === 'pro')?.view;

describe('the example of docs/architecture.md', () => {
  const [, example = ''] = /```ts\n(.*?)```/s.exec(architecture) ?? [];
  const lines = example.split('\n').filter((line) => line !== '' && !line.startsWith('//'));

  it('is code of this repository', () => {
    const source = read('constructs/ai-ops/k8sgpt.ts') + read('constructs/stack/ai-ops.ts');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(source).toContain(line);
  });

  it('has the consequences that the page names', () => {
    expect(view?.stages.find(({ name }) => name === 'k8sgpt')?.dependsOn).toContain('ollama');
    const policies = view?.objects
      .filter(({ manifest }) => manifest.kind === 'NetworkPolicy')
      .map(({ manifest: { metadata } }) => `${metadata.namespace}/${metadata.name}`);
    for (const [namespace, name] of [
      ['k8sgpt', 'all-to-ollama'],
      ['ollama', 'ollama-from-k8sgpt'],
    ]) {
      expect(policies).toContain(`${namespace}/${name}`);
      expect(architecture).toContain(`namespace \`${namespace}\`, the NetworkPolicy \`${name}\``);
    }
  });
});
