import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Builds the tab and the add-in when something they are made of is newer than what was built last. */
export function buildPages(say: (line: string) => void = () => undefined): void {
  for (const workspace of ['tab', 'addin']) {
    const built = join(root, workspace, 'dist/index.html');
    const sources = Math.max(newest(join(root, workspace)), newest(join(root, 'shared/src')));
    if (existsSync(built) && statSync(built).mtimeMs > sources) continue;
    say(`Building ${workspace} …`);
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
      {
        cwd: join(root, workspace),
        // A test runner says `test`, and React would be built with its development checks.
        env: { ...process.env, NODE_ENV: 'production' },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
}

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'dist' || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}
