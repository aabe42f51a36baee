import type { Need, NeedName } from '../need.ts';
import { ebpf } from './ebpf.ts';
import { gpu } from './gpu.ts';
import { longhorn } from './longhorn.ts';
import { spegel } from './spegel.ts';
import { spin } from './spin.ts';

/** Every need by its name. */
export const needs: Readonly<Record<NeedName, Need>> = { ebpf, spegel, longhorn, gpu, spin };
