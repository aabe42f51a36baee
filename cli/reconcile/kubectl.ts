import { execFile } from 'node:child_process';

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
}
