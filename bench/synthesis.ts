/** Prints, as JSON, what each of N syntheses of the whole fleet costs inside one process: `node bench/synthesis.ts N`. */
import { enableCompileCache } from 'node:module';

enableCompileCache(new URL('../.cache/compile', import.meta.url).pathname);
const { fleet } = await import('../clusters/fleet.ts');
const { synthesize } = await import('../constructs/synthesize.ts');
const { root } = await import('../cli/root.ts');

const clusters = fleet.clusters.map(({ name }) => name);
const costs = Array.from({ length: Number(process.argv[2]) }, () => {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const { findings, written } = synthesize({ fleet, clusters, root, mode: 'write' });
  const { user, system } = process.cpuUsage(used);
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  return { wall: (performance.now() - start) / 1e3, cpu: (user + system) / 1e6, written: written.length };
});
process.stdout.write(`${JSON.stringify(costs)}\n`);
