import { fileURLToPath } from 'node:url';

/** The repository's root: dist/ and flux/ stand here, wherever a command is started. */
export const root = fileURLToPath(new URL('..', import.meta.url));
