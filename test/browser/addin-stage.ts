import { afterAll, beforeAll } from 'vitest';
import { buildPages } from '../product/build-pages.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { type AddinBrowser, openAddinBrowser } from './open-addin.ts';

/** One municipality and one browser with Excel for all tests of a file, from before its first test until after its last. */
export function setAddinStage() {
  let world: StoryWorld;
  let browser: AddinBrowser;
  beforeAll(async () => {
    buildPages();
    world = await startWorld();
    browser = await openAddinBrowser(world);
  });
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
    /** The plan of the unit the stories are about, as this person may read it. */
    planOf: (person: string) =>
      world.as(person)('dataset', { params: { kind: 'plan' }, query: { unit: world.people.unit } }),
    /** The first table of the person's workbook. */
    tableIn: async (person: string, workbook: string) =>
      (await world.tenant.excel.workbook(person, workbook)).tableValues('RodTrad1'),
  };
}
