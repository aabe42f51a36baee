import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** There is no kubectl on the PATH. */
export class KubectlMissingError extends Error {
  override readonly name = 'KubectlMissingError';

  constructor() {
    super('kubectl is not on the PATH; https://kubernetes.io/docs/tasks/tools/ tells how to get it');
  }
}

/** kubectl could not do what it was asked; the message is its own. */
export class KubectlError extends Error {
  override readonly name = 'KubectlError';
}

/** The largest answer in bytes: all Kustomizations of a cluster with their inventories. */
const maxBuffer = 64 * 1024 * 1024;

/** Characters of what kubectl says on stderr that are kept. */
const maxComplaint = 4096;

/** What kubectl tells of an object that it watches. */
export interface WatchEvent {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: unknown;
}

/** kubectl in one context of the kubeconfig; the environment decides which kubeconfig. */
export class Kubectl {
  readonly context: string;

  constructor(context: string) {
    this.context = context;
  }

  /**
   * What kubectl prints; it is started without a shell.
   * @throws KubectlMissingError, KubectlError
   */
  run(...args: readonly string[]): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    execFile('kubectl', [`--context=${this.context}`, ...args], { maxBuffer }, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT') reject(new KubectlMissingError());
      else if (error) reject(new KubectlError(stderr.trim() || error.message));
      else resolve(stdout);
    });
    return promise;
  }

  /** @throws KubectlMissingError, KubectlError */
  async json(...args: readonly string[]): Promise<unknown> {
    return JSON.parse(await this.run(...args, '--output=json'));
  }

  /**
   * Objects of a kind as they are now, and each again whenever it changes, until the connection or the signal ends.
   * @throws KubectlError
   */
  async *watch(signal: AbortSignal, ...what: readonly string[]): AsyncGenerator<WatchEvent> {
    const args = ['get', ...what, '--watch', '--output-watch-events', '--output=json'];
    const child = spawn('kubectl', [`--context=${this.context}`, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    const ended = once(child, 'exit').catch(() => []);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-maxComplaint);
    });
    try {
      // With events, kubectl prints one on a line.
      for await (const line of createInterface({ input: child.stdout })) {
        yield JSON.parse(line) as WatchEvent;
      }
    } finally {
      child.kill();
    }
    const [code] = await ended;
    if (code && !signal.aborted) throw new KubectlError(said.trim() || `kubectl ended with ${code}`);
  }
}
