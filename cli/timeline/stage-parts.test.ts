import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { pro } from '../../clusters/pro.ts';
import { deployment, service } from '../../constructs/checks/fixtures/objects.ts';
import { fixtureView } from '../../constructs/checks/fixtures/view.ts';
import type { StageView } from '../../constructs/core/view.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { assumedNumbers } from './assumptions.ts';
import { modelSizes } from './model-sizes.ts';
import { stageParts } from './stage-parts.ts';

const numbers = {
  ...assumedNumbers,
  reconcile: 1,
  object: 2,
  workload: 7,
  image: 100,
  line: 80,
  healthInterval: 4,
};
const view = renderSpec(pro, fleet);

function stage(name: string): StageView {
  const found = view.stages.find((each) => each.name === name);
  if (!found) throw new Error(`pro has no stage ${name}`);
  return found;
}

describe('stageParts', () => {
  it('counts objects, workloads, and every image once', () => {
    const init = { initContainers: [{ name: 'copy', image: 'registry.example/web:1.2.3' }] };
    const small = fixtureView({ objects: [deployment(init), service()] });
    const [only] = small.stages;
    if (!only) throw new Error('no stage');
    expect(stageParts(small, only, numbers)).toEqual([
      { what: 'apply 2 objects', seconds: 5 },
      { what: 'pull 1 image', seconds: 10 },
      { what: 'start 1 workload', seconds: 7 },
      { what: 'see its health', seconds: 2 },
    ]);
  });

  it('adds the models of Ollama by their size', () => {
    const parts = stageParts(view, stage('ollama'), numbers);
    expect(parts).toContainEqual({ what: 'install 1 release', seconds: numbers.release });
    expect(parts).toContainEqual({ what: 'pull llama3.2:3b', seconds: 200 });
    expect(parts).toContainEqual({ what: 'pull qwen2.5-coder:1.5b', seconds: 99 });
  });

  it('sees through a release, but leaves the hooks of its chart to the release', () => {
    const started = stageParts(view, stage('cert-manager'), numbers).map(({ what }) => what);
    expect(started).toContain('start 3 workloads');
    expect(view.workloads.filter(({ object }) => object.stage === 'cert-manager')).toHaveLength(4);
  });

  it('counts what a controller makes, a Job that the stage waits for included', () => {
    const started = stageParts(view, stage('spin-shim'), numbers).map(({ what }) => what);
    expect(started).toContain('start 1 workload');
  });

  it('leaves out what takes no time', () => {
    const nothing = { ...numbers, image: 0, workload: 0, release: 0 };
    const parts = stageParts(view, stage('tetragon'), nothing).map(({ what }) => what);
    expect(parts).toEqual([`apply ${stage('tetragon').objects.length} objects`, 'see its health']);
  });
});

it('the size of every model of the fleet is known', () => {
  const models = fleet.clusters.flatMap(({ sizes }) => sizes.ollama?.models ?? []);
  expect(models).not.toEqual([]);
  expect(models.filter((model) => !Object.hasOwn(modelSizes, model))).toEqual([]);
});
