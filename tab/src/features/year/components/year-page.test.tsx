// @vitest-environment jsdom
import type { PageName } from '@rod-trad/shared/policies/pages';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { stepsView, yearView } from '../../../testing/year-views.ts';
import { YearPage } from './year-page.tsx';

const serve = watchTests();
const all: readonly PageName[] = ['plan', 'gap', 'future', 'year', 'requirements', 'rounds', 'own'];
const onGo = vi.fn();
const page = (pages = all) => <YearPage unitId="u3" pages={pages} onGo={onGo} />;
const answers = { steps: () => stepsView(), year: () => yearView() };

describe('the year of a unit', () => {
  it('marks the step that comes next, says why and what to do, and leads there', async () => {
    renderView(page(), serve(answers));
    const steps = await screen.findByRole('region', { name: 'De sju stegene' });
    const next = within(steps)
      .getAllByRole('listitem')
      .filter((item) => item.getAttribute('aria-current') === 'step');
    expect(next).toHaveLength(1);
    const step = within(next[0] as HTMLElement);
    expect(step.getByText('2 av 6 tiltak mangler ansvarlig eller suksesskriterium.')).toBeTruthy();
    await userEvent.click(step.getByRole('button', { name: 'Gå til tiltakene' }));
    expect(onGo).toHaveBeenLastCalledWith('plan', 'edit');
    await userEvent.click(within(steps).getByRole('button', { name: 'Gå til kartlegging' }));
    expect(onGo).toHaveBeenLastCalledWith('rounds');
    expect(screen.getByText('Planen ble drøftet med de tillitsvalgte 2. mars 2026.')).toBeTruthy();
  });

  it('leads nowhere the person has no page, and says what is not shown', async () => {
    const hidden = { state: 'hidden', reason: 'notShown' } as const;
    const view = stepsView({
      sight: 'numbers',
      steps: stepsView().steps.map((step) => (step.name === 'talks' ? { ...step, ...hidden } : step)),
    });
    renderView(page(['plan', 'gap', 'year']), serve({ ...answers, steps: () => view }));
    await screen.findByText('Dette steget vises for dem som leder enheten og for HR.');
    expect(screen.queryByRole('button', { name: 'Gå til kartlegging' })).toBeNull();
    expect(screen.getByText(/slik de var den første i måneden/)).toBeTruthy();
  });

  it('lists the units below with a word for each step, and counts them', async () => {
    const states = ['done', 'done', 'underWay', 'notBegun', 'notBegun', 'notBegun', 'hidden'] as const;
    const counts = states.map((state) => ({ done: 0, underWay: 0, notBegun: 0, hidden: 0, [state]: 1 }));
    const below = [{ id: 'u9', name: 'Natt', depth: 1, states: [...states] }];
    renderView(page(), serve({ ...answers, steps: () => stepsView({ below, counts }) }));
    const row = await screen.findByRole('row', { name: /^Natt/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      ...['✓Gjort', '✓Gjort', '◐I gang', '○Ikke begynt', '○Ikke begynt', '○Ikke begynt', '–Vises ikke'],
    ]);
    const sum = screen.getByRole('row', { name: /^Gjort i så mange enheter/ });
    expect(within(sum).getAllByRole('cell')[0]?.textContent).toBe('1 av 1');
  });

  it('says what comes next in the year, and where a moved date otherwise stands', async () => {
    renderView(page(), serve(answers));
    await screen.findByText('Neste: Budsjett og økonomiplan vedtas, 10. des. 2026 (om 15 dager)');
    expect(screen.getByText('Flyttet fra og med 2026. Står ellers 15. des. 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Flytt/ })).toBeNull();
  });

  it('sends a moved date with the version that was looked at, and keeps what was written when it is refused', async () => {
    const move = vi.fn(() => {
      throw refusal(400, { faults: [{ field: 'to', words: 'Sluttdatoen er før startdatoen.' }] });
    });
    const year = () => yearView({ mayMove: true });
    const service = serve({ ...answers, year, moveYearDate: move });
    renderView(page(), service);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Flytt «Budsjett og økonomiplan vedtas»' }),
    );
    const form = within(await screen.findByRole('form', { name: /^Flytt/ }));
    fireEvent.change(form.getByLabelText(/^Første dag/), { target: { value: '2026-12-03' } });
    fireEvent.change(form.getByLabelText(/^Siste dag/), { target: { value: '2026-12-01' } });
    await userEvent.click(form.getByRole('button', { name: 'Flytt datoen' }));
    await form.findByText('Sluttdatoen er før startdatoen.');
    const sent = service.calls.find(({ name }) => name === 'moveYearDate')?.input.body;
    expect(sent).toMatchObject({
      kind: 'budget',
      year: 2026,
      from: '2026-12-03',
      to: '2026-12-01',
      etag: '"1"',
    });
    expect((form.getByLabelText(/^Siste dag/) as HTMLInputElement).value).toBe('2026-12-01');
    expect(document.activeElement).toBe(form.getByLabelText(/^Siste dag/));
  });

  it('says that a date has been moved, with the way back, and no longer when another year is looked at', async () => {
    let from = '2026-12-10';
    const year = ({ query }: { query?: { year?: string | undefined } }) => {
      const seen = yearView({ mayMove: true });
      const at = Number(query?.year ?? 2026);
      const dates = seen.dates.map((date) =>
        date.kind === 'budget' ? { ...date, from: at === 2026 ? from : '2027-12-10' } : date,
      );
      return { ...seen, year: at, dates };
    };
    const moveYearDate = ({ body }: { body?: unknown }) => {
      from = (body as { from: string }).from;
      return { outcome: 'saved' as const };
    };
    renderView(page(), serve({ ...answers, year, moveYearDate } as never));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Flytt «Budsjett og økonomiplan vedtas»' }),
    );
    const form = within(await screen.findByRole('form', { name: /^Flytt/ }));
    fireEvent.change(form.getByLabelText(/^Første dag/), { target: { value: '2026-12-03' } });
    await userEvent.click(form.getByRole('button', { name: 'Flytt datoen' }));
    await screen.findByText('«Budsjett og økonomiplan vedtas» er flyttet til 3. des. 2026.');
    fireEvent.change(screen.getByRole('combobox', { name: 'År', hidden: true }), {
      target: { value: '2027' },
    });
    await screen.findByText('10. des. 2027');
    expect(screen.queryByText(/er flyttet til/)).toBeNull();
  });
});
