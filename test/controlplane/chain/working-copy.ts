import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseAllDocuments } from 'yaml';
import { root } from '../../../cli/root.ts';
import { git } from './git.ts';

/** The branch that every cluster follows. */
export const branch = 'main';

/** What Flux reconciles, and what tells it so. */
const reconciled = ['.sourceignore', 'dist', 'flux'];

/** A clone with a copy of this repository's rendered trees: what a person edits and pushes. */
export class WorkingCopy {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /**
   * Makes an empty bare repository `<area>/<name>.git` and a clone of it with nothing committed.
   * @param url under which the repository will be pushed to
   */
  static async create(area: string, name: string, url: string): Promise<WorkingCopy> {
    await git(area, 'init', '--quiet', '--bare', `--initial-branch=${branch}`, `${name}.git`);
    await git(join(area, `${name}.git`), 'config', 'http.receivepack', 'true');
    const folder = join(area, name);
    mkdirSync(folder);
    await git(folder, 'init', '--quiet', `--initial-branch=${branch}`);
    const identity = { 'user.name': 'test', 'user.email': 'test@localhost', 'core.autocrlf': 'false' };
    for (const [key, value] of Object.entries(identity)) await git(folder, 'config', key, value);
    await git(folder, 'remote', 'add', 'origin', url);
    for (const path of reconciled) cpSync(join(root, path), join(folder, path), { recursive: true });
    return new WorkingCopy(folder);
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { recursive: true });
  }

  /** Changes the documents of a YAML file; those for which `edit` gives false go. */
  edit(path: string, edit: (document: Document.Parsed) => boolean | undefined): void {
    const documents = parseAllDocuments(this.read(path)) as Document.Parsed[];
    this.write(
      path,
      documents
        .filter((document) => edit(document) !== false)
        .map((document) => `---\n${document.toString({ directives: false })}`)
        .join(''),
    );
  }

  /** Takes back every change that is not pushed, and those of the last push too when it is named. */
  async restore(revision = 'HEAD'): Promise<void> {
    await git(this.folder, 'checkout', '--quiet', revision, '--', '.');
  }

  /** Commits everything that differs and pushes it; gives the commit. */
  async push(message: string): Promise<string> {
    await git(this.folder, 'add', '--all');
    await git(this.folder, 'commit', '--quiet', `--message=${message}`);
    await git(this.folder, 'push', '--quiet', 'origin', branch);
    return git(this.folder, 'rev-parse', 'HEAD');
  }
}
