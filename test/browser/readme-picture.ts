import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Leaves a picture for the README, on request only (`PICTURES=yes`), so that a test run leaves the tree as it was. */
export async function readmePicture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== 'yes') return;
  await page.screenshot({
    path: join(import.meta.dirname, 'pictures', `${name}.png`),
    animations: 'disabled',
  });
}
