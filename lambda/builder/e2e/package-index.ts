import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '../../archive/write.ts';

/** An index of one Python and one Node package, both called greetings, on the loopback interface. */
export class PackageIndex {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: string[] = [];
  /** Whether requests are left without an answer. */
  hangs = false;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', ({ url = '' }, response) => {
      this.asked.push(url);
      if (this.hangs) return;
      const body = contents[url];
      response.writeHead(body ? 200 : 404, {
        'content-type': url.endsWith('/') ? 'text/html' : 'application/octet-stream',
      });
      response.end(body);
    });
  }

  static async open(): Promise<PackageIndex> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PackageIndex(server);
  }

  /** What makes pip use it. */
  get pipEnvironment(): Readonly<Record<string, string>> {
    return { PIP_INDEX_URL: `${this.origin}/simple`, PIP_TRUSTED_HOST: '127.0.0.1' };
  }

  /** A package.json and a package-lock.json that need the Node package. */
  nodeProject(): Readonly<Record<string, string>> {
    const root = { name: 'hello', version: '1.0.0', dependencies: { greetings: '1.0.0' } };
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    const greetings = {
      version: '1.0.0',
      resolved: `${this.origin}${tarballPath}`,
      integrity,
      hasInstallScript: true,
    };
    const lock = {
      ...root,
      lockfileVersion: 3,
      requires: true,
      packages: { '': root, 'node_modules/greetings': greetings },
    };
    return { 'package.json': JSON.stringify(root), 'package-lock.json': JSON.stringify(lock) };
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const wheelName = 'greetings-1.0-py3-none-any.whl';
const tarballPath = '/greetings-1.0.0.tgz';

const wheel = writeArchive(
  Object.entries({
    'greetings/__init__.py': 'def greet(name):\n    return f"Hello, {name}!"\n',
    'greetings-1.0.dist-info/METADATA': 'Metadata-Version: 2.1\nName: greetings\nVersion: 1.0\n',
    'greetings-1.0.dist-info/WHEEL':
      'Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    'greetings-1.0.dist-info/RECORD':
      'greetings/__init__.py,,\ngreetings-1.0.dist-info/METADATA,,\ngreetings-1.0.dist-info/WHEEL,,\ngreetings-1.0.dist-info/RECORD,,\n',
  }).map(([name, text]) => ({ name, content: Buffer.from(text) })),
);

/** Its install script would leave a file, if it ran. */
function packTarball(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'greetings-'));
  mkdirSync(join(folder, 'package'));
  const scripts = { postinstall: "node -e \"require('fs').writeFileSync('ran.txt', '')\"" };
  const manifest = { name: 'greetings', version: '1.0.0', main: 'index.js', bin: 'index.js', scripts };
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package/index.js'), "exports.greet = (name) => 'Hello, ' + name + '!';\n");
  execFileSync('tar', ['-czf', 'package.tgz', 'package'], { cwd: folder });
  const bytes = readFileSync(join(folder, 'package.tgz'));
  rmSync(folder, { recursive: true });
  return bytes;
}
const tarball = packTarball();

const contents: Readonly<Record<string, Buffer | string>> = {
  '/simple/greetings/': `<!DOCTYPE html><html><body><a href="/wheels/${wheelName}">${wheelName}</a></body></html>`,
  [`/wheels/${wheelName}`]: wheel,
  [tarballPath]: tarball,
};
