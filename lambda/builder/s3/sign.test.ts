import { expect, it } from 'vitest';
import { objectUrl, signedHeaders } from './sign.ts';

/** The examples of Amazon's documentation of S3's signature. */
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const now = new Date('2013-05-24T00:00:00Z');
const signatureOf = (headers: Record<string, string>) => headers.authorization?.split('Signature=')[1];

it('signs a GET with a range as documented', () => {
  const headers = signedHeaders({
    method: 'GET',
    url: new URL('https://examplebucket.s3.amazonaws.com/test.txt'),
    headers: { range: 'bytes=0-9' },
    region: 'us-east-1',
    credentials,
    now,
  });
  expect(signatureOf(headers)).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
  expect(headers.authorization).toContain('SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,');
});

it('signs a query as documented', () => {
  const url = new URL('https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J');
  const headers = signedHeaders({ method: 'GET', url, headers: {}, region: 'us-east-1', credentials, now });
  expect(signatureOf(headers)).toBe('34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7');
});

it('sends the token of a session, signed', () => {
  const headers = signedHeaders({
    method: 'GET',
    url: new URL('https://s3.example.com/b/k'),
    headers: {},
    region: 'us-east-1',
    credentials: { ...credentials, sessionToken: 'token' },
  });
  expect(headers['x-amz-security-token']).toBe('token');
  expect(headers.authorization).toContain('x-amz-security-token');
});

it('encodes every key in one way', () => {
  expect(objectUrl('https://s3.example.com', 'b', "a b/ü+(1)*'!.zip").href).toBe(
    'https://s3.example.com/b/a%20b/%C3%BC%2B%281%29%2A%27%21.zip',
  );
});
