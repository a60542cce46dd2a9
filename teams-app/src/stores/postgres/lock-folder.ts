import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Keeps a second process out of a PGlite folder, which would destroy it. A lock left by a process that was
 * killed is taken over; so is one with our own number, as in a container every process is number 1.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'service.lock');
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const owner = Number(await readFile(path, 'utf8'));
    if (owner !== process.pid && isAlive(owner)) {
      throw new Error(
        `The data folder ${folder} is in use by process ${owner}. Stop it, or give this one another DATA_FOLDER, or a DATABASE_URL.`,
      );
    }
    await writeFile(path, String(process.pid));
  }
  return () => rm(path, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
