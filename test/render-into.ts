/** Renders the fleet into a folder: `node test/render-into.ts FOLDER [reversed]`. */
import { fleet } from '../clusters/fleet.ts';
import { synthesize } from '../constructs/synthesize.ts';

const [root = '', order] = process.argv.slice(2);
const clusters = order === 'reversed' ? [...fleet.clusters].reverse() : fleet.clusters;
const report = synthesize({
  fleet: { ...fleet, clusters },
  clusters: clusters.map(({ name }) => name),
  root,
  mode: 'write',
});
if (report.findings.length > 0) throw new Error(JSON.stringify(report.findings, null, 2));
