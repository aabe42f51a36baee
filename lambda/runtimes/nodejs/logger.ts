export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

export type Fields = Readonly<Record<string, unknown>>;

/** Writes JSON, one object a line, to stdout. */
export class Logger {
  readonly #level: LogLevel;
  readonly #fixed: Fields;

  /** @param fixed what every line has; fields of a line never replace it */
  constructor(level: LogLevel, fixed: Fields) {
    this.#level = level;
    this.#fixed = fixed;
  }

  /** The same with more on every line. */
  with(fixed: Fields): Logger {
    return new Logger(this.#level, { ...this.#fixed, ...fixed });
  }

  debug(message: string, fields?: Fields): void {
    this.#write('debug', message, fields);
  }

  info(message: string, fields?: Fields): void {
    this.#write('info', message, fields);
  }

  warn(message: string, fields?: Fields): void {
    this.#write('warn', message, fields);
  }

  error(message: string, fields?: Fields): void {
    this.#write('error', message, fields);
  }

  #write(level: LogLevel, message: string, fields: Fields = {}): void {
    if (order.indexOf(level) < order.indexOf(this.#level)) return;
    const reserved = { time: new Date().toISOString(), level, message, ...this.#fixed };
    process.stdout.write(`${stringify({ ...reserved, ...fields, ...reserved })}\n`);
  }
}

function stringify(line: Fields): string {
  try {
    return JSON.stringify(line, (_, value) => (value instanceof Error ? describe(value) : value));
  } catch (error) {
    const { time, level, message } = line;
    return JSON.stringify({ time, level, message, error: describe(error as Error) });
  }
}

function describe({ name, message, stack }: Error): Fields {
  return { name, message, stack };
}
