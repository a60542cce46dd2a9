import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Frame, Page } from 'playwright-core';
import type { StoryWorld } from '../stories/story-world.ts';
import type { OpenBrowser } from '../tenant/teams/open-browser.ts';
import { readmePicture } from './readme-picture.ts';

const pictures = join(import.meta.dirname, '../../.build/screenshots');
/** Pictures of the tests that the README shows too, by its names for them. */
const shownInReadme: Readonly<Record<string, string>> = {
  'gap-hrAdviser-1280-light-nb': 'tab-gap',
  'gap-leader-1280-light-nb-advice': 'tab-advice',
  'future-hrAdviser-light': 'tab-future',
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

export interface TabPlace {
  readonly person: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly lang?: Language;
  readonly view?: 'personal' | 'channel';
  readonly subPageId?: string;
  readonly width?: 1280 | 360;
}

/** The product's tab in the frame of the local Teams page. */
export interface OpenTab {
  readonly page: Page;
  readonly frame: Frame;
  /** Console errors, exceptions and requests that left the machine. */
  readonly faults: readonly string[];
  /** Leaves a picture under `.build/screenshots/`. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the tab as somebody and returns when its first view stands there. */
export async function openTab(
  browser: OpenBrowser,
  world: StoryWorld,
  { person, theme = 'default', lang = 'nb', view = 'personal', subPageId, width = 1280 }: TabPlace,
): Promise<OpenTab> {
  const { page, faults } = await browser.newPage({ width, height: width === 360 ? 720 : 860 });
  const query = new URLSearchParams({ person, theme, lang, view });
  if (subPageId !== undefined) query.set('subEntityId', subPageId);
  await page.goto(`${world.tenant.urls.teamsUrl}?${query}`);
  // In a narrow window Teams shows the chat first.
  if (width === 360) await page.locator(`.rail button[data-place=${view}]`).click();
  await page.locator('.tab-pane[data-state=ready]').waitFor();
  const frame = await frameOf(page);
  await frame.locator('article').first().waitFor();
  return {
    page,
    frame,
    faults,
    async picture(name) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `tab-${name}.png`), animations: 'disabled' });
      const shown = shownInReadme[name];
      if (shown !== undefined) await readmePicture(page, shown);
    },
    close: () => page.close(),
  };
}

export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (frame === null) throw new Error('The frame is empty');
  return frame;
}

/** What axe objects to in the tab, one line each. */
export async function axeFaults(frame: Frame): Promise<readonly string[]> {
  // As a script of the test, not of the page: the page's own policy allows no strangers.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(place: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Fluent's focus guards pass the focus on at once and rest nowhere: a known false positive, which Microsoft's own scanner
    // leaves out as well (github.com/microsoft/tabster/issues/288, github.com/microsoft/accessibility-insights-web/pull/7605).
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
    );
  });
}

/**
 * How many pixels the page, or a part of it, is wider than its place: 0 when nothing scrolls sideways.
 * @param parts which elements are looked at beside the page itself
 */
export function overflow(frame: Frame, parts = '[role=dialog], [role=dialog] > *'): Promise<number> {
  return frame.evaluate((selector) => {
    const places = [document.documentElement, ...document.querySelectorAll(selector)];
    return Math.max(0, ...places.map((place) => place.scrollWidth - place.clientWidth));
  }, parts);
}

/** Presses a key until the focus is on an element; for those who use no mouse. */
export async function pressUntil(
  { page, frame }: Pick<OpenTab, 'page' | 'frame'>,
  key: string,
  selector: string,
): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if (await frame.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}
