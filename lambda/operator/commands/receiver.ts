import { apiVersion, kind, type LambdaFunction, plural } from '../../api/index.ts';
import { Refusal, readEvent } from '../../events/index.ts';
import { ApiError } from '../../kube/api-error.ts';
import type { KubeClient } from '../../kube/client.ts';
import { type Resource, resource } from '../../kube/resource.ts';
import { commandedNamespace } from './address.ts';
import { type Command, CommandError, readCommand } from './command.ts';
import { plan } from './plan.ts';

const functions: Resource<LambdaFunction> = resource(apiVersion, kind, plural);

/** Field manager of what commands ask for: their author's, not the operator's. */
const fieldManager = 'knative-lambda-commands';

export interface ReceiverOptions {
  readonly client: Pick<KubeClient, 'apply' | 'delete' | 'get' | 'mergePatch'>;
  /** At least 32 random bytes, the same for all replicas: see `commandPath`. */
  readonly key: Uint8Array;
  /** Milliseconds since the epoch. Default: the clock of the machine. */
  readonly now?: () => number;
}

/** A request as node:http has it. */
export interface CommandRequest {
  readonly path: string;
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[];
  readonly contentType?: string;
  readonly body: Buffer;
}

export interface CommandAnswer {
  readonly status: number;
  /** What went wrong; absent when nothing did. */
  readonly message?: string;
}

/**
 * Obeys commands that come as CloudEvents. The status says what a broker does next: 202 done, 400 and 401 never try
 * again, 503 try again.
 */
export class CommandReceiver {
  readonly #options: ReceiverOptions;

  constructor(options: ReceiverOptions) {
    this.#options = options;
  }

  /** Never throws. */
  async receive(request: CommandRequest): Promise<CommandAnswer> {
    const namespace = commandedNamespace(this.#options.key, request.path);
    if (namespace === undefined) return { status: 401, message: 'the path is not that of a namespace' };
    try {
      const { rawHeaders, contentType, body } = request;
      await this.#obey(readCommand(readEvent(rawHeaders, contentType, body)), namespace);
      return { status: 202 };
    } catch (error) {
      return answerTo(error);
    }
  }

  async #obey(command: Command, namespace: string): Promise<void> {
    const { client, now = Date.now } = this.#options;
    const target = { namespace, name: command.name };
    const step = plan(command, namespace, await client.get(functions, target), now());
    if (step.write === 'apply') {
      await client.apply(functions, step.object as LambdaFunction, { fieldManager });
    } else if (step.write === 'patch') {
      await client.mergePatch(functions, target, step.patch);
    } else if (step.write === 'delete') {
      await client.delete(functions, target, { uid: step.uid });
    }
  }
}

function answerTo(error: unknown): CommandAnswer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommandError || error instanceof Refusal) return { status: 400, message };
  const refused = error instanceof ApiError && [400, 403, 422].includes(error.status);
  return { status: refused ? 400 : 503, message };
}
