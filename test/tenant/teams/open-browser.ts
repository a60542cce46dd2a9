import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';

interface WatchedPage {
  page: Page;
  /** Console errors, exceptions and requests that left the machine: each is a fault. */
  faults: string[];
}

export interface OpenBrowser {
  newPage(size?: { width: number; height: number }): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** Chromium for tests of the tenant's pages; nothing but this machine can be reached from it. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser: Browser = await launchChromium();
  return {
    async newPage(viewport = { width: 1280, height: 860 }) {
      const page = await browser.newPage({ viewport });
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      await page.route(
        (url) => url.hostname !== 'localhost',
        (route) => {
          // TeamsJS asks Microsoft's CDN at load which hosts it may trust; its bundled list stands in (platform.md §5).
          const isTrustList = route
            .request()
            .url()
            .startsWith('https://res.cdn.office.net/teams-js/validDomains/');
          if (isTrustList) return route.fulfill({ json: { validOrigins: ['teams.microsoft.com'] } });
          faults.push(`left the machine: ${route.request().url()}`);
          return route.abort();
        },
      );
      return { page, faults };
    },
    close: () => browser.close(),
  };
}
