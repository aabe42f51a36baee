import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from '../root.ts';
import { FunctionError } from './function-error.ts';
import { isFunctionName, nameRule, type Runtime } from './function-spec.ts';

const templates = join(import.meta.dirname, 'templates');

/**
 * Makes the folder of a new function.
 * @returns the files, relative to it
 * @throws FunctionError when the name is not one, or something is there already
 */
export function initFunction(name: string, runtime: Runtime, parent: string): readonly string[] {
  if (!isFunctionName(name)) throw new FunctionError(`${name} is no name of a function: ${nameRule}`);
  const folder = join(parent, name);
  if (existsSync(folder) && !isEmptyFolder(folder)) {
    throw new FunctionError(`${folder} is there already, and nothing in it is touched: choose another name`);
  }
  const template = join(templates, runtime);
  const files = filesBelow(template).sort();
  for (const file of files) {
    const target = join(folder, targetName(file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, filled(readFileSync(join(template, file), 'utf8'), name, folder), { flag: 'wx' });
  }
  return files.map(targetName);
}

function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, name) : [name];
  });
}

/** `.tmpl` keeps templates from being taken for sources of this repository. */
function targetName(file: string): string {
  return file.replace(/\.tmpl$/, '').replace(/^gitignore$/, '.gitignore');
}

/** The name is the only thing of the user's that comes into a file, and it has only letters, digits and dashes. */
function filled(text: string, name: string, folder: string): string {
  return text.replaceAll('{{name}}', name).replaceAll('{{runtime}}', runtimePath(folder));
}

/** From a function to the Go module of the runtime, for go.work: relative where it stays in this repository. */
function runtimePath(folder: string): string {
  const target = join(root, 'lambda/runtimes/go');
  const inside = !relative(root, resolve(folder)).startsWith('..');
  const path = inside ? relative(resolve(folder), target) : target;
  return /^[\w./@+-]+$/.test(path) ? path : JSON.stringify(path);
}
