import type { Runtime } from '../function-spec.ts';
import { go } from './go.ts';
import type { Language } from './language.ts';
import { nodejs } from './nodejs.ts';
import { python } from './python.ts';

/** Every language by its runtime. */
export const languages: Readonly<Record<Runtime, Language>> = { go, nodejs, python };
