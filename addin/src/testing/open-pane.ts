import type { Language } from '@rod-trad/shared/domain/language';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect } from 'vitest';
import { datasetChoices, datasetView } from './datasets.ts';
import { fakeService } from './fake-client.ts';
import { FakeWorkbook } from './fake-workbook.ts';
import { renderPane } from './render-pane.tsx';

export type Answers = Parameters<typeof fakeService>[0];

/** What a test may take, on a machine that does other things as well. */
export const wait = { timeout: 10_000 };

export async function openPane(
  answers: Answers = {},
  workbook = new FakeWorkbook(),
  language: Language = 'nb',
) {
  const service = fakeService({ datasets: () => datasetChoices(), dataset: () => datasetView(), ...answers });
  renderPane(service, workbook, language);
  await screen.findByRole('heading', { level: 2 }, wait);
  return { workbook, service };
}

export const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }, wait));

export const said = (words: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words), wait);

/** A workbook in which the table already stands. */
export async function withTable(answers: Answers = {}) {
  const started = await openPane(answers);
  await press('Sett inn tabellen');
  await said(/er satt inn/);
  const sheet = started.workbook.sheets.get('T1');
  if (sheet === undefined) throw new Error('No sheet');
  const type = (row: number, label: string, value: unknown) =>
    sheet.body[row]?.splice(sheet.header.indexOf(label), 1, value);
  return { ...started, sheet, type };
}

/** Answers in turn, the last one again and again. */
export function inTurn<T>(...answers: readonly (() => T)[]) {
  let at = 0;
  return () => {
    const answer = answers[Math.min(at, answers.length - 1)];
    at += 1;
    if (answer === undefined) throw new Error('No answer');
    return answer();
  };
}

export const fail = (error: Error) => () => {
  throw error;
};
