import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

/** A setting is missing or cannot be read; the message never has a value in it. */
export class SettingError extends Error {
  override readonly name: string = 'SettingError';
}

/** Settings by name: of the environment, then of the file that `CONTRACTS_SETTINGS` names. */
export class Settings {
  readonly #values: Readonly<Record<string, string | undefined>>;

  constructor(values: Readonly<Record<string, string | undefined>>) {
    this.#values = values;
  }

  /** @throws SettingError when the file is named and cannot be read; one that is not there is empty */
  static fromEnvironment(environment: NodeJS.ProcessEnv = process.env): Settings {
    const path = environment.CONTRACTS_SETTINGS;
    return new Settings({ ...(path ? readSettings(path) : {}), ...environment });
  }

  /** Empty counts as not set. */
  get(name: string): string | undefined {
    return this.#values[name] || undefined;
  }

  /** @throws SettingError */
  need(name: string, what: string): string {
    const value = this.get(name);
    if (value === undefined) throw new SettingError(`${name} is not set: ${what}`);
    return value;
  }

  /** @throws SettingError */
  number(name: string, without: number): number {
    const value = Number(this.get(name) ?? without);
    if (Number.isFinite(value) && value >= 0) return value;
    throw new SettingError(`${name} must be a number, 0 or more`);
  }

  /** Names separated by commas. */
  list(name: string): readonly string[] {
    return (this.get(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  }
}

function readSettings(path: string): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new SettingError(`${path} cannot be read`, { cause: error });
  }
}
