import { describe, expect, it } from 'vitest';
import { fleet } from '../../clusters/fleet.ts';
import { forge } from '../../clusters/forge.ts';
import { pro } from '../../clusters/pro.ts';
import { renderSpec } from '../../constructs/render-spec.ts';
import { assumedNumbers, assumptions } from './assumptions.ts';
import { estimateTimeline } from './estimate.ts';

describe.each(fleet.clusters.map((spec) => [spec.name, spec] as const))('the timeline of %s', (_, spec) => {
  const view = renderSpec(spec, fleet);
  const timeline = estimateTimeline(view);
  const byName = new Map(timeline.stages.map((stage) => [stage.name, stage]));

  it('has every stage once, each after those that Flux makes it wait for', () => {
    expect([...byName.keys()].sort()).toEqual(view.stages.map(({ name }) => name).sort());
    for (const { name, dependsOn } of view.stages) {
      for (const first of dependsOn) {
        expect(byName.get(name)?.start, `${name} after ${first}`).toBeGreaterThan(
          byName.get(first)?.ready ?? 0,
        );
      }
    }
  });

  it('expects every stage within its timeout', () => {
    const late = timeline.stages.filter(({ start, ready, timeout }) => ready - start > timeout);
    expect(late.map(({ name }) => name)).toEqual([]);
    expect(timeline.ready).toBeLessThan(timeline.latest);
  });

  it('spends the time of a stage on its parts', () => {
    for (const { start, ready, parts } of timeline.stages) {
      expect(parts.reduce((sum, { seconds }) => sum + seconds, 0)).toBeCloseTo(ready - start, 6);
    }
  });

  it('begins its critical path with the namespaces and ends it with the last stage', () => {
    expect(timeline.criticalPath[0]).toBe('namespaces');
    expect(byName.get(timeline.criticalPath.at(-1) ?? '')?.ready).toBe(timeline.ready);
    const critical = timeline.stages.filter((stage) => stage.critical).map(({ name }) => name);
    expect(critical.sort()).toEqual([...timeline.criticalPath].sort());
  });
});

describe('estimateTimeline', () => {
  const view = renderSpec(pro, fleet);

  it('waits for the models where nothing else takes longer', () => {
    const gpus = renderSpec(forge, fleet);
    expect(estimateTimeline(gpus).criticalPath).toContain('ollama');
    const instant = estimateTimeline(gpus, { ...assumedNumbers, line: Number.POSITIVE_INFINITY });
    expect(instant.criticalPath).not.toContain('ollama');
  });

  it('takes the numbers that it is given', () => {
    const slow = estimateTimeline(view, { ...assumedNumbers, line: assumedNumbers.line / 10 });
    expect(slow.ready).toBeGreaterThan(estimateTimeline(view).ready * 5);
  });

  it('takes the timeouts from the Kustomizations', () => {
    const timeouts = new Map(estimateTimeline(view).stages.map(({ name, timeout }) => [name, timeout]));
    expect(timeouts.get('ollama')).toBe(3600);
    expect(timeouts.get('k8sgpt')).toBe(300);
  });

  it('refuses stages that wait for each other', () => {
    const stages = view.stages.map((stage) =>
      stage.name === 'namespaces' ? { ...stage, dependsOn: ['ollama'] } : stage,
    );
    expect(() => estimateTimeline({ ...view, stages })).toThrow('namespaces -> ollama -> namespaces');
  });

  it('starts later where Flux has fewer workers than stages that could begin', () => {
    const few = estimateTimeline(renderSpec({ ...pro, bootstrap: 'flux-cli' }, fleet));
    expect(few.ready).toBeGreaterThan(estimateTimeline(view).ready);
    expect(few.stages.map(({ waited }) => waited?.for)).toContain('worker');
  });
});

it('says of every assumption what it means and where it is from', () => {
  for (const { value, meaning, source } of Object.values(assumptions)) {
    expect(value).toBeGreaterThan(0);
    expect(meaning).not.toBe('');
    expect(source).not.toBe('');
  }
});
