import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Runs an action while no other process of this machine runs one of the same key. The holder listens on a socket,
 * so its death frees the lock. Two that find a dead holder's socket in the same moment may both run.
 * @param waiting called once when another holds the lock
 */
export async function withLock<T>(key: string, action: () => Promise<T>, waiting: () => void): Promise<T> {
  const path = join(tmpdir(), `homelab-${createHash('sha256').update(key).digest('hex').slice(0, 16)}.lock`);
  let told = false;
  let refusals = 0;
  for (;;) {
    const release = await acquire(path);
    if (release) {
      try {
        return await action();
      } finally {
        release();
      }
    }
    if (!told) waiting();
    told = true;
    refusals = (await released(path)) === 'refused' ? refusals + 1 : 0;
    if (refusals === deadAfter) rmSync(path, { force: true });
    else if (refusals > 0) await setTimeout(refusedPauseMs);
  }
}

/** A holder that is only about to listen refuses too, for a moment: it is dead when it keeps refusing. */
const deadAfter = 20;
const refusedPauseMs = 50;

/** Undefined when another has it. */
async function acquire(path: string): Promise<(() => void) | undefined> {
  const waiters = new Set<Socket>();
  const server = createServer((socket) => {
    waiters.add(socket.on('error', () => {}));
  });
  server.listen(path);
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return () => {
    server.close();
    for (const waiter of waiters) waiter.destroy();
  };
}

/** Waits for the holder to let go; `refused` when nobody listens. */
async function released(path: string): Promise<'released' | 'refused'> {
  const socket = connect(path).resume();
  try {
    await once(socket, 'close');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ECONNREFUSED') return 'refused';
    if (code !== 'ENOENT' && code !== 'ECONNRESET') throw error;
  }
  return 'released';
}
