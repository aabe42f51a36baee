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
    const copy = new WorkingCopy(folder);
    copy.refresh();
    return copy;
  }

  /** Changes the documents of a YAML file. */
  edit(path: string, change: (document: Document.Parsed) => void): void {
    const file = join(this.folder, path);
    const documents = parseAllDocuments(readFileSync(file, 'utf8')) as Document.Parsed[];
    for (const document of documents) change(document);
    const text = documents.map((document) => `---\n${document.toString({ directives: false })}`);
    writeFileSync(file, text.join(''));
  }

  /** Copies the rendered trees anew, over whatever was done to them. */
  refresh(): void {
    for (const path of reconciled) {
      rmSync(join(this.folder, path), { recursive: true, force: true });
      cpSync(join(root, path), join(this.folder, path), { recursive: true });
    }
  }

  /** Commits everything that differs and pushes it; gives the commit. */
  async push(message: string): Promise<string> {
    await git(this.folder, 'add', '--all');
    await git(this.folder, 'commit', '--quiet', `--message=${message}`);
    await git(this.folder, 'push', '--quiet', 'origin', branch);
    return git(this.folder, 'rev-parse', 'HEAD');
  }
}
