// Written by `homelab seal`: every file below, in the order of their paths.
import type { SealedSources } from '../sealed-source.ts';

export const sealed: SealedSources = {};
