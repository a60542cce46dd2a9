import { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import { expect } from 'vitest';
import type { setAddinStage } from './addin-stage.ts';
import { press, said } from './open-addin.ts';
import { serveDataset } from './serve-dataset.ts';

type Stage = ReturnType<typeof setAddinStage>;

export const soon = { timeout: 15_000 };

/** What the buttons are called and what is said, in each language. */
export const panelWords = {
  nb: { insert: 'Sett inn tabellen', inserted: 'er satt inn', compare: /^Sammenlign: / },
  nn: { insert: 'Set inn tabellen', inserted: 'er sett inn', compare: /^Samanlikn: / },
  en: { insert: 'Insert the table', inserted: 'is on a new sheet', compare: /^Compare: / },
} as const;

/** HR's workbook opened, with a dataset of the test's own in place of the service. */
export function openPlan(
  stage: Stage,
  workbook: string,
  dataset: FakeDataset,
  look: { lang?: 'nb' | 'nn' | 'en'; theme?: 'default' | 'dark' | 'contrast' } = {},
) {
  const { hrAdviser: person } = stage.world.people;
  return stage.browser.open({
    ...{ person, workbook, ...look },
    prepare: (page) => serveDataset(page, dataset),
  });
}

/** The table in a workbook, beside a dataset of the test's own. */
export async function startPlan(
  stage: Stage,
  workbook: string,
  look: Parameters<typeof openPlan>[3] = {},
  dataset = new FakeDataset(),
) {
  const { hrAdviser: person } = stage.world.people;
  const opened = await openPlan(stage, workbook, dataset, look);
  const { insert, inserted } = panelWords[look.lang ?? 'nb'];
  await press(opened.pane, insert);
  await expect.poll(() => said(opened.pane), soon).toContain(inserted);
  const book = () => stage.world.tenant.excel.workbook(person, workbook);
  /** Somebody types in the sheet. */
  const type = (row: number, label: string, value: string | number) =>
    stage.world.tenant.excel.edit(
      person,
      (edited) => {
        const table = edited.findTable('RodTrad1');
        const column = table?.columns.findIndex((one) => one.name === label) ?? -1;
        if (table !== undefined) table.sheet.ensureCell(row + 1, column).value = value;
      },
      workbook,
    );
  const content = async () => (await book()).tableValues('RodTrad1');
  return { ...opened, dataset, book, content, type };
}
