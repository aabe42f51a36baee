import { readFileSync, writeFileSync } from 'node:fs';
import type { WrittenLayer } from '../layer/write-layer.ts';
import type { Folders } from './folders.ts';

/** What `fetch` found in the archive, for the steps that need not open it. */
export interface KeptSource {
  /** Hex SHA-256 of the archive. */
  readonly sha256: string;
  /** Names of its files. */
  readonly files: readonly string[];
  /** A layer of the source alone, among the sources by its digest; not there where no image has one. */
  readonly layer?: WrittenLayer;
}

export function writeKeptSource({ kept }: Pick<Folders, 'kept'>, source: KeptSource): void {
  writeFileSync(kept, JSON.stringify(source));
}

/** @throws Error where `fetch` has left none */
export function readKeptSource({ kept }: Pick<Folders, 'kept'>): KeptSource {
  return JSON.parse(readFileSync(kept, 'utf8')) as KeptSource;
}
