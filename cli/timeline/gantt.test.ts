import { expect, it } from 'vitest';
import type { Timeline } from './estimate.ts';
import { toGantt } from './gantt.ts';

const timeline: Timeline = {
  cluster: 'demo',
  ready: 480,
  latest: 7200,
  criticalPath: ['ground', 'models'],
  stages: [
    {
      name: 'ground',
      layer: 'a',
      start: 0,
      ready: 120,
      parts: [{ what: 'apply', seconds: 120 }],
      timeout: 300,
      critical: true,
    },
    {
      name: 'models',
      layer: 'a',
      start: 120,
      ready: 480,
      parts: [
        { what: 'install', seconds: 10 },
        { what: 'pull', seconds: 350 },
      ],
      timeout: 300,
      waited: { for: 'worker', task: 'ground' },
      critical: true,
    },
    { name: 'web', layer: 'b', start: 479, ready: 480, parts: [], timeout: 300, critical: false },
  ],
};

it('draws a bar for each stage to one scale, critical ones differently', () => {
  const bars = [...toGantt(timeline).matchAll(/^ {2}(\w+) +\w+ {2} +\w+ {2}( *[#=]+)$/gm)];
  expect(bars.map(([, name, bar]) => [name, bar])).toEqual([
    ['ground', '#'.repeat(12)],
    ['models', ' '.repeat(12) + '#'.repeat(36)],
    ['web', `${' '.repeat(47)}=`],
  ]);
});

it('says both times, the critical path and what it is spent on', () => {
  const text = toGantt(timeline);
  expect(text).toContain('demo: ready after about 8m00s; 2h00m if every stage takes its whole timeout\n');
  expect(text).toContain('critical path, # above: ground > models\n');
  expect(text).toContain('  models: wait for the worker of ground, install 10s, pull 5m50s\n');
});

it('warns of a stage that Flux will call failed before it is ready', () => {
  const warning = 'models is estimated to take longer than its timeout of 5m00s';
  expect(toGantt(timeline)).toContain(warning);
  const patient = timeline.stages.map((stage) => ({ ...stage, timeout: 3600 }));
  expect(toGantt({ ...timeline, stages: patient })).not.toContain(warning);
});
