import type { Language } from '@rod-trad/shared/domain/language';
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect } from 'vitest';
import { Shell } from '../app/shell.tsx';
import type { Formulas } from '../components/session.tsx';
import type { fakeService } from './fake-client.ts';
import type { FakeWorkbook } from './fake-workbook.ts';

/** Each test starts with an empty page and ends without a word on the console. */
export function watchConsole(): void {
  const complaints: string[] = [];
  const { error, warn } = console;
  beforeEach(() => {
    complaints.length = 0;
    console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
    console.warn = console.error;
  });
  afterEach(() => {
    cleanup();
    Object.assign(console, { error, warn });
    expect(complaints).toEqual([]);
  });
}

/** An Excel without functions of add-ins. */
const noFormulas: Formulas = {
  supported: false,
  insert: async () => ({ kind: 'taken', address: 'A1' }),
  recalculate: async () => undefined,
};

/** Draws the pane as the application does, with the given service and workbook. */
export function renderPane(
  service: ReturnType<typeof fakeService>,
  workbook: FakeWorkbook,
  language: Language = 'nb',
  formulas: Formulas = noFormulas,
) {
  const queries = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  return render(
    <Shell
      host={{ language, theme: 'light' }}
      workbook={workbook}
      formulas={formulas}
      clientIn={service.clientIn}
      queries={queries}
    />,
  );
}
