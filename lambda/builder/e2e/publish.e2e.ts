import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishRuntime } from '../../images/publish.ts';
import { inspectImage } from './unpacked-image.ts';
import { Workbench } from './workbench.ts';

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.open();
});
afterAll(() => bench?.close());

it('the image of a runtime is its base with the runtime, under the same digest every time', async () => {
  const base = await bench.base('python');
  const { endpoints } = bench.platform();
  const target = `${bench.registry.host}/homelab/runtime-nodejs:1`;
  const publish = () => publishRuntime({ runtime: 'nodejs', base, target, endpoints, logins: new Map() });
  const image = await publish();
  expect(await publish()).toBe(image);
  const { Layers } = inspectImage(image) as { Layers: readonly string[] };
  expect(Layers).toHaveLength(2);
});
