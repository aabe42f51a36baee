import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Styled only on a terminal and without NO_COLOR (styleText looks at both). */
function styled(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

export const strong = (text: string): string => styled('bold', text);
export const bad = (text: string): string => styled('red', text);
export const faint = (text: string): string => styled('dim', text);

/** One message on stderr, marked as an error. */
export function errorLine(message: string): void {
  process.stderr.write(`${styleText('red', 'error:', { stream: process.stderr })} ${message}\n`);
}

/** A line on stderr that the next one replaces; silent when stderr is no terminal. */
export function progress(message: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${message}`);
}

/** Ends a progress line. */
export function progressDone(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}

/** Machine output: one JSON document and a newline on stdout. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
