import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Debian's Chromium without the windows around the pages, which cost as much work as the pages; else the whole of it. */
const programs = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Chromium, alone on this machine: without these switches it goes on looking for hosts outside. */
export function launchChromium(...more: readonly string[]): Promise<Browser> {
  const executablePath = programs.find((program) => existsSync(program)) ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: [...ARGUMENTS, ...more] });
}
