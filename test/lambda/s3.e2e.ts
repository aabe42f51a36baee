import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { freePort } from '../../cli/lambda/port.ts';
import { localCredentials } from '../../cli/lambda/s3-server.ts';
import { root } from '../../cli/root.ts';
import { Author } from './author.ts';

let author: Author | undefined;
afterEach(() => author?.leave());

/** One request as an S3 client signs it. */
function s3(url: string, ...args: readonly string[]): void {
  const { accessKey, secretKey } = localCredentials;
  const signed = ['--aws-sigv4', 'aws:amz:us-east-1:s3', '--user', `${accessKey}:${secretKey}`];
  const unsignedBody = ['--header', 'x-amz-content-sha256: UNSIGNED-PAYLOAD'];
  execFileSync('curl', ['--silent', '--show-error', '--fail', ...signed, ...unsignedBody, ...args, url]);
}

it('an upload by the S3 API goes through both functions of the example', async () => {
  author = new Author();
  const functions = ['upload-files', 'upload-notify'].map((name) => join(root, 'examples', name));
  const port = await freePort();
  const store = join(author.folder, 'broker.db');
  const run = await author.dev(...functions, '--s3', 'buckets', '--s3-port', String(port), '--store', store);
  const bucket = `http://127.0.0.1:${port}/inbox`;
  s3(bucket, '--request', 'PUT', '--retry', '20', '--retry-connrefused');
  s3(`${bucket}/2026/sample.zip`, '--upload-file', join(root, 'examples/upload-files/sample.zip'));
  const notified = await run.line(
    (line) => line.kind === 'log' && JSON.stringify(line).includes('"notification"'),
  );
  expect(notified).toMatchObject({
    function: 'upload-notify',
    line: { text: '2026/sample.zip: 2 files, 17 bytes' },
  });
  expect(await run.interrupt()).toBe(0);
});
