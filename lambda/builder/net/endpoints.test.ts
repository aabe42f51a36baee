import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Endpoints } from './endpoints.ts';
import { closeConnections, dropBody, readBody, send } from './request.ts';

const list = [
  { origin: 'https://s3.example.com' },
  { origin: 'http://s3.storage.svc:8333', addresses: ['10.96.0.0/16'] },
];
const resolving =
  (...addresses: string[]) =>
  async () =>
    addresses;

describe('Endpoints', () => {
  it.each([
    ['a host that is not listed', 'https://evil.example.com/x'],
    ['another port', 'https://s3.example.com:8443/x'],
    ['http where https is listed', 'http://s3.example.com/x'],
    ['a host that begins like a listed one', 'https://s3.example.com.evil.org/x'],
    ['credentials that look like a host', 'https://s3.example.com@evil.org/x'],
    ['credentials in a listed URL', 'https://user:password@s3.example.com/x'],
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://s3.example.com/x'],
    ['no URL', 's3.example.com'],
    ['the API server', 'https://kubernetes.default.svc/api'],
  ])('refuses %s', async (_, url) => {
    const endpoints = new Endpoints(list, [], resolving('8.8.8.8'));
    await expect(endpoints.pin(url)).rejects.toMatchObject({ reason: 'EndpointRefused' });
  });

  it('refuses a listed name with one bad address among good ones', async () => {
    const endpoints = new Endpoints(list, [], resolving('8.8.8.8', '169.254.169.254'));
    await expect(endpoints.pin('https://s3.example.com/x')).rejects.toThrow(
      'https://s3.example.com: 169.254.169.254: no build may reach it',
    );
  });

  it('refuses the API server even in a listed block', async () => {
    const endpoints = new Endpoints(list, ['10.96.0.1/32'], resolving('10.96.0.1'));
    await expect(endpoints.pin('http://s3.storage.svc:8333/x')).rejects.toMatchObject({
      reason: 'EndpointRefused',
    });
    const mapped = new Endpoints(list, ['10.96.0.1/32'], resolving('::ffff:10.96.0.1'));
    await expect(mapped.pin('http://s3.storage.svc:8333/x')).rejects.toMatchObject({
      reason: 'EndpointRefused',
    });
  });

  it('resolves a name once: a name that moves later changes nothing', async () => {
    const answers = ['10.96.3.3', '169.254.169.254'];
    const endpoints = new Endpoints(list, [], async () => [answers.shift() ?? '']);
    const first = await endpoints.pin('http://s3.storage.svc:8333/a');
    const second = await endpoints.pin('http://s3.storage.svc:8333/b');
    expect([first.address, second.address, answers.length]).toEqual(['10.96.3.3', '10.96.3.3', 1]);
  });

  it('says what is wrong with its configuration', () => {
    expect(() => new Endpoints([{ origin: 'nowhere' }])).toThrow('the endpoints cannot be read');
    expect(() => new Endpoints([], ['10.0.0.1'])).toThrow('10.0.0.1 is no CIDR block');
  });
});

describe('send', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
      else response.end(`${request.headers.host} ${request.url}`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://store.example.com:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    closeConnections();
    server.close();
  });

  it('connects to the pinned address and keeps the name', async () => {
    const endpoints = new Endpoints([{ origin, addresses: ['127.0.0.1/32'] }], [], resolving('127.0.0.1'));
    const answer = await send(await endpoints.pin(`${origin}/object?x=1`));
    expect((await readBody(answer, 1000)).toString()).toBe(`${new URL(origin).host} /object?x=1`);
  });

  it('follows no redirect, and stops at a body that is too large', async () => {
    const endpoints = new Endpoints([{ origin, addresses: ['127.0.0.1/32'] }], [], resolving('127.0.0.1'));
    const away = await send(await endpoints.pin(`${origin}/away`));
    await dropBody(away);
    expect([away.status, away.headers.location]).toEqual([302, 'http://169.254.169.254/']);
    await expect(readBody(await send(await endpoints.pin(`${origin}/large`)), 3)).rejects.toThrow(
      'more than 3 bytes',
    );
  });
});
