import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from './lock-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('lockFolder', () => {
  it('takes a free folder and leaves nothing behind', async () => {
    const unlock = await lockFolder(folder);
    expect(await readdir(folder)).toEqual(['service.lock']);
    await unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a folder another living process has, and says what to do', async () => {
    await writeFile(join(folder, 'service.lock'), String(process.ppid));
    await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${process.ppid}`);
  });

  it.each(['999999999', 'rubbish', String(process.pid)])(
    'takes over a lock left behind (%s)',
    async (left) => {
      await writeFile(join(folder, 'service.lock'), left);
      await expect(lockFolder(folder)).resolves.toBeTypeOf('function');
    },
  );
});
