import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { OciConfig } from './unpacked-image.ts';

/** The process of an image, as a container would run it but for the walls. */
export interface RunningImage {
  /** Sends an event, and gives the data of the reply. */
  readonly invoke: (data: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Paths of the image that its configuration names, as they are on this disk. */
export async function runImage(
  rootfs: string,
  { Entrypoint, Env, WorkingDir }: OciConfig,
): Promise<RunningImage> {
  const own = (text: string): string => text.replace(/^\/(?=opt|function|dependencies)/, `${rootfs}/`);
  const variables = Env.map((line): [string, string] => {
    const [name = '', ...value] = line.split('=');
    return [name, own(value.join('='))];
  });
  const [file = '', ...args] = Entrypoint.map(own);
  const program = file === 'node' ? process.execPath : file;
  const child = spawn(program, args, {
    cwd: join(rootfs, WorkingDir),
    env: { ...Object.fromEntries(variables), PATH: process.env.PATH, PORT: '0', METRICS_PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the image ended before it listened')));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { message, port } = JSON.parse(line) as { message: string; port?: number };
      if (message === 'listening' && port !== undefined) resolve(port);
    });
  });
  return {
    invoke: async (data) => {
      const headers = {
        'content-type': 'application/json',
        'ce-specversion': '1.0',
        'ce-id': '1',
        'ce-source': '/test',
        'ce-type': 'com.example.greeting',
        prefer: 'reply',
      };
      const answer = await fetch(`http://127.0.0.1:${port}/`, {
        method: 'POST',
        headers,
        body: JSON.stringify(data),
      });
      if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
      return answer.json();
    },
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
