import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Endpoints } from './endpoints.ts';
import { closeConnections, readBody, send } from './request.ts';

const name = 'store.example.com';
const before = getCACertificates('default');
let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`];
  const command = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '1',
  ];
  execFileSync('openssl', [...command, '-keyout', key, '-out', cert, ...subject], { stdio: 'pipe' });
  setDefaultCACertificates([...before, readFileSync(cert, 'utf8')]);
  server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) =>
    response.end(request.headers.host),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  setDefaultCACertificates(before);
  closeConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function get(host: string): Promise<string> {
  const origin = `https://${host}:${port}`;
  const endpoints = new Endpoints([{ origin, addresses: ['127.0.0.1/32'] }], [], async () => ['127.0.0.1']);
  return (await readBody(await send(await endpoints.pin(`${origin}/`)), 1000)).toString();
}

it('asks the pinned address for the certificate of the name', async () => {
  expect(await get(name)).toBe(`${name}:${port}`);
});

it('takes no certificate of another name', async () => {
  await expect(get('other.example.com')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
});
