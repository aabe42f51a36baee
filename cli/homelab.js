#!/usr/bin/env node
const needed = 24;
if (Number.parseInt(process.versions.node, 10) < needed) {
  // Started without npm or npx, which take the Node of this repository.
  process.stderr.write(
    `error: homelab needs Node ${needed}, and this is ${process.version}: npx homelab brings it\n`,
  );
  process.exit(2);
}
await import('./load-fast.js');

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
