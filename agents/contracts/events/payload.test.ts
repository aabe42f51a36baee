import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FolderObjects } from '../ports/folder-objects.ts';
import { ObjectError } from '../ports/objects.ts';
import { contract } from './events.fixtures.ts';
import { largestInlineBytes, pack, unpack } from './payload.ts';
import { ShapeError } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'contracts-payload-'));
const objects = new FolderObjects(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const large = {
  ...contract,
  source: { ...contract.source, files: [{ name: 'a.sol', content: '漢'.repeat(largestInlineBytes / 2) }] },
};

it('travels in the event when it is small', async () => {
  const payload = await pack(contract, objects);
  expect(payload).toEqual({ inline: contract });
  expect(await unpack('contract', payload, objects)).toEqual(contract);
});

it('travels by reference when its bytes are too many', async () => {
  const payload = await pack(large, objects);
  expect(payload).toEqual({
    reference: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: expect.any(Number) },
  });
  expect(JSON.stringify(payload).length).toBeLessThan(200);
  expect(await unpack('contract', payload, objects)).toEqual(large);
});

it('is looked at on both ways', async () => {
  const wrong = { ...large, chain: 'dogecoin' as 'base' };
  await expect(unpack('contract', await pack(wrong, objects), objects)).rejects.toThrow(ShapeError);
  await expect(unpack('contract', { inline: wrong }, objects)).rejects.toThrow(ShapeError);
  const text = await objects.put(Buffer.from('{"chain":'));
  await expect(unpack('contract', { reference: text }, objects)).rejects.toThrow(ObjectError);
});
