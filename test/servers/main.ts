/** Finds or installs the servers of `make e2e`: `node test/servers/main.ts`. Exit codes: 0 all are there, 2 some are not. */
import { getuid } from 'node:process';
import { ensureServers } from './ensure-servers.ts';
import { serverPackages } from './server-package.ts';

const missing = ensureServers(serverPackages, { path: process.env.PATH ?? '', isRoot: getuid?.() === 0 });
for (const { message } of missing) process.stderr.write(`${message}\n`);
if (missing.length > 0) process.exitCode = 2;
