import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { readXlsx } from '../tenant/excel/xlsx/read-xlsx.ts';
import { setTabStage } from './tab-stage.ts';
import type { OpenTab } from './teams-tab.ts';

const stage = setTabStage();
afterEach(() => stage.closeAll());

/** Goes to a page, asks for its table as Excel, and gives the file. */
async function downloaded({ page, frame }: OpenTab, name: string) {
  await frame.getByRole('button', { name, exact: true }).click();
  const downloading = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Last ned som Excel' }).click();
  const download = await downloading;
  const bytes = await readFile(await download.path());
  return { fileName: download.suggestedFilename(), book: await readXlsx(bytes), bytes };
}
const everybody = () => stage.world.tenant.context.directory.list().map(({ displayName }) => displayName);

describe('a table as a file', () => {
  it.each([
    ['Kompetansebehov', 'hrAdviser'],
    ['Framskriving', 'hrAdviser'],
    ['Krav', 'leader'],
    ['Katalog', 'hrAdviser'],
  ] as const)('of %s is a workbook Excel can open', async (name, who) => {
    const { fileName, book } = await downloaded(await stage.open(who), name);
    expect(fileName).toMatch(/\.xlsx$/);
    expect(book.tables.length).toBe(1);
  });

  it('of a union representative names nobody', async () => {
    const { bytes } = await downloaded(await stage.open('unionRep'), 'Kompetansebehov');
    const words = JSON.stringify(await readXlsx(bytes));
    expect(words.length).toBeGreaterThan(500);
    for (const name of everybody()) expect(words).not.toContain(name);
  });
});
