import { afterAll, beforeAll, expect } from 'vitest';
import { buildPages } from '../product/build-pages.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import type { FeaturedPeople } from '../tenant/municipality/featured.ts';
import { type OpenBrowser, openBrowser } from '../tenant/teams/open-browser.ts';
import { type OpenTab, openTab, type TabPlace } from './teams-tab.ts';

type Who = Exclude<keyof FeaturedPeople, 'unit' | 'measure'>;
export type Look = Omit<TabPlace, 'person'>;

/** The looks every page is seen in: each theme and language once, and a phone. */
export const looks: readonly Look[] = [
  {},
  { theme: 'dark', lang: 'nn' },
  { theme: 'contrast', lang: 'en' },
  { width: 360 },
];

/** Part of a picture's name. */
export const nameOfLook = ({ theme = 'default', lang = 'nb', width = 1280 }: Look) =>
  `${theme}-${lang}-${width}`;

/** One municipality and one browser for all tests of a file. */
export interface TabStage {
  readonly world: StoryWorld;
  readonly browser: OpenBrowser;
  open(who: Who, look?: Look): Promise<OpenTab>;
  /**
   * Ends a test: closes what it opened and did not close itself, and wants not a word on the console.
   * @param refused how many requests the browser itself writes on the console as refused
   */
  closeAll(refused?: number): Promise<void>;
}

/** Starts before the first test of the file that calls this, and is taken down after its last. */
export function setTabStage(): TabStage {
  let world: StoryWorld;
  let browser: OpenBrowser;
  let tabs: OpenTab[] = [];
  beforeAll(async () => {
    buildPages();
    world = await startWorld();
    browser = await openBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  return {
    get world() {
      return world;
    },
    get browser() {
      return browser;
    },
    async open(who, look = {}) {
      const tab = await openTab(browser, world, { person: world.people[who], ...look });
      tabs.push(tab);
      return tab;
    },
    async closeAll(refused = 0) {
      const opened = tabs.filter(({ page }) => !page.isClosed());
      tabs = [];
      for (const tab of opened) await tab.close();
      const faults = opened.flatMap((tab) => tab.faults);
      expect(faults).toEqual(Array.from({ length: refused }, () => expect.any(String)));
    },
  };
}
