/** The program of the Job that makes buckets: one file that needs nothing but Node, because it runs from a ConfigMap. */
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface BucketPlan {
  /** URL of the S3 API. */
  readonly endpoint: string;
  readonly region: string;
  readonly buckets: readonly BucketOfPlan[];
}

export interface BucketOfPlan {
  readonly name: string;
  /** Files with the credentials of its own identity. */
  readonly accessKeyFile: string;
  readonly secretKeyFile: string;
}

export interface Identity {
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface SignedRequest extends Identity {
  readonly method: 'GET' | 'HEAD' | 'PUT';
  readonly url: URL;
  readonly region: string;
  /** Extra headers, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Headers that sign a request without a body, by AWS Signature Version 4. */
export function signed(request: SignedRequest, now: Date): Readonly<Record<string, string>> {
  const { method, url, region, accessKey, secretKey } = request;
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
  const day = time.slice(0, 8);
  const payload = sha256('');
  const headers = { ...request.headers, 'x-amz-content-sha256': payload, 'x-amz-date': time };
  const all = Object.entries({ ...headers, host: url.host }).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = all.map(([key]) => key).join(';');
  const query = [...url.searchParams]
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
  const lines = all.map(([key, value]) => `${key}:${value}\n`).join('');
  const canonical = [method, url.pathname, query, lines, names, payload].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`);
  const signature = hmac(key, text).toString('hex');
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...headers, authorization };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Makes each bucket that is not there, then opens it with the bucket's own identity; tells what it did. */
export async function makeBuckets(
  { endpoint, region, buckets }: BucketPlan,
  read: (file: string) => string,
): Promise<readonly string[]> {
  const root = { accessKey: read('rootUser'), secretKey: read('rootPassword') };
  const done: string[] = [];
  for (const { name, accessKeyFile, secretKeyFile } of buckets) {
    const url = new URL(`/${name}`, endpoint);
    const made = await send({ method: 'PUT', url, region, ...root });
    if (!made.ok && made.status !== 409) throw new Error(`making ${name}: HTTP ${made.status}`);
    const own = { accessKey: read(accessKeyFile), secretKey: read(secretKeyFile) };
    const opened = await send({ method: 'HEAD', url, region, ...own });
    if (!opened.ok) throw new Error(`opening ${name} with its own identity: HTTP ${opened.status}`);
    done.push(`${name}: ${made.ok ? 'made' : 'is there'}`);
  }
  return done;
}

async function send(request: SignedRequest): Promise<Response> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: signed(request, new Date()),
    signal: AbortSignal.timeout(30_000),
  });
  await response.arrayBuffer();
  return response;
}

if (import.meta.main) {
  const plan = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as BucketPlan;
  const read = (file: string): string => readFileSync(`/credentials/${file}`, 'utf8');
  for (const line of await makeBuckets(plan, read)) console.log(line);
}
