// @vitest-environment jsdom
import { file, planColumns, readyPlan } from '@rod-trad/shared/testing/import-views';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FakeAnswers } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { ImportPage } from './import-page.tsx';

const serve = watchTests();
const answers: FakeAnswers = {
  imports: () => ({ entries: [] }),
  readImport: () => file,
  importColumns: () => planColumns,
  planImport: () => readyPlan,
};
const open = (more: FakeAnswers = {}) => {
  const service = serve({ ...answers, ...more });
  renderView(<ImportPage />, service);
  return { service, user: userEvent.setup() };
};
const button = (name: string) => screen.getByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const toColumns = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(screen.getByRole('radio', { name: /^Kompetanseplan/ }));
  const old = new File(['Kompetanseområder;Overordnede tiltak;2026;2027\n'], 'plan.csv', {
    type: 'text/csv',
  });
  await user.upload(screen.getByLabelText('Velg fil'), old);
  await screen.findByText(/er lest: 4 rader/);
  await user.click(button('Videre'));
  await heading('Hva står i kolonnene?');
};

describe('an old plan', () => {
  it('is asked which plan it goes into, and is tried with that and its years', async () => {
    const { user, service } = open({ importColumns: () => planColumns });
    await toColumns(user);
    await user.click(button('Prøvekjør'));
    expect(screen.getByText('Velg planen her.')).toBeTruthy();
    expect(service.calls.map(({ name }) => name)).not.toContain('planImport');
    const choice = screen.getByRole('combobox', { name: 'Hvilken plan skal tiltakene inn i?' });
    await user.selectOptions(choice, 'Hjemmetjenesten: Kompetanseplan, 2026–2029');
    await user.click(button('Prøvekjør'));
    await heading('Filen er klar til å importeres');
    expect(service.calls.find(({ name }) => name === 'planImport')?.input.body).toMatchObject({
      kind: 'plan',
      mapping: ['area', 'measure', 'year:2026', 'year:2027'].map((target, column) => ({ column, target })),
      options: { planId: 'plan' },
    });
  });

  it('cannot be tried where there is no plan, and says what to do', async () => {
    const { user } = open({ importColumns: () => ({ ...planColumns, plans: [] }) });
    await toColumns(user);
    expect(await screen.findByText(/^Ingen plan kan ta imot tiltak nå/)).toBeTruthy();
  });
});
