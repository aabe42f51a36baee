import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Invocation } from '../../cli/operations/invocation.ts';
import { ProgramError, Programs } from '../../cli/operations/programs.ts';
import { call, programs } from './call.ts';
import { Refusal } from './stand-in.ts';
import type { StandIns } from './world.ts';

/** The stand-ins without a process for each call: a bring-up of many machines in milliseconds. */
export class InProcess extends Programs {
  readonly #folder: string;
  readonly #standIns: StandIns;

  constructor(folder: string, standIns: StandIns) {
    super(folder);
    this.#folder = folder;
    this.#standIns = standIns;
  }

  override async run(invocation: Invocation): Promise<string> {
    const [name, ...args] = invocation.argv;
    if (!programs[name]) return super.run(invocation);
    const input = await this.#inputOf(invocation);
    const printed = this.#call(name, args, input);
    if (invocation.output !== undefined) {
      const path = resolve(this.#folder, invocation.output);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, printed);
    }
    return printed;
  }

  #call(name: string, args: readonly string[], input: string): string {
    const world = this.#standIns.read();
    try {
      return call(name, { args, input, world });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new ProgramError(error.message, { exitCode: error.exitCode });
    } finally {
      this.#standIns.write(world);
    }
  }

  async #inputOf({ input }: Invocation): Promise<string> {
    if (input === undefined) return '';
    if ('from' in input) return this.run({ argv: input.from });
    return 'text' in input ? input.text() : readFileSync(resolve(this.#folder, input.file), 'utf8');
  }
}
