/**
 * Runs as a process between who starts a server and the server, and leads their group: `node guard.ts COMMAND ARG…`. It
 * hands on the signals that it is told. When the channel to its parent closes, for whatever reason, all of the group end.
 */
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
const endAll = (): void => void process.kill(-process.pid, 'SIGKILL');

process.on('disconnect', endAll);
// That of the group, which the server answers in its own time.
process.on('SIGTERM', () => {});
process.on('message', (signal: 'SIGTERM' | 'SIGKILL') => {
  if (signal === 'SIGTERM') process.kill(-process.pid, signal);
  // What is left of the group ends behind the server, whose port is free then.
  else server.kill(signal);
});
server.on('error', ({ message }) => process.stderr.write(`${message}\n`, endAll));
server.on('exit', endAll);
