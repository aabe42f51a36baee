import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits } from '../../archive/limits.ts';
import { BuildError } from '../build-error.ts';
import type { S3Source } from '../inputs.ts';
import type { Endpoints } from '../net/endpoints.ts';
import { ObjectStore } from '../s3/object-store.ts';
import type { S3Credentials } from '../s3/sign.ts';
import type { StepContext } from '../steps/context.ts';

/** Reads the object that was resolved, or says that it is another one by now. @throws BuildError */
export async function fetchS3(source: S3Source, endpoints: Endpoints, context: StepContext): Promise<Buffer> {
  const { endpoint, region, bucket, key, versionId, etag } = source;
  const credentials = await readCredentials(context.folders.sourceSecret);
  const store = new ObjectStore(endpoints, { endpoint, region, credentials }, { signal: context.signal });
  const archive = await store.get({ bucket, key, versionId }, etag, defaultLimits.archiveBytes);
  context.log(`fetched s3://${bucket}/${key}, ${archive.length} bytes`);
  return archive;
}

/** The Secret has the names that every S3 tool knows. @throws BuildError SourceDenied */
async function readCredentials(folder: string): Promise<S3Credentials> {
  const value = async (name: string): Promise<string | undefined> =>
    (await readFile(join(folder, name), 'utf8').catch(() => undefined))?.trim();
  const accessKeyId = await value('AWS_ACCESS_KEY_ID');
  const secretAccessKey = await value('AWS_SECRET_ACCESS_KEY');
  if (!accessKeyId || !secretAccessKey)
    throw new BuildError(
      'SourceDenied',
      'the Secret of the source lacks AWS_ACCESS_KEY_ID or AWS_SECRET_ACCESS_KEY',
    );
  return { accessKeyId, secretAccessKey, sessionToken: await value('AWS_SESSION_TOKEN') };
}
