// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { measureView, planView } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { watchSavedFiles } from '../../../testing/watch-saved-files.ts';
import { MeasureList, type PlanListProps } from './measure-list.tsx';
import { PlanTimeline } from './plan-timeline.tsx';

const serve = watchTests();

const plan = planView({
  areas: [
    {
      id: 'a1',
      name: 'Endring',
      mainGoal: 'Vilje til endring',
      measures: [
        measureView({ id: 'm1', title: 'Sent; og langt', years: [2028], dueOn: '2028-06-01' }),
        measureView({ id: 'm2', title: 'Tidlig', years: [2026], dueOn: '2026-06-01', strategy: 'mobilise' }),
      ],
    },
  ],
}) as PlanListProps['view'];
const titles = () =>
  within(screen.getByRole('list', { name: 'Liste' }))
    .getAllByRole('button')
    .map((button) => button.textContent);

describe('the measures as a list', () => {
  it('has what is due first on top, and is narrowed by what is chosen', async () => {
    renderView(<MeasureList view={plan} onOpen={() => {}} />, serve({}));
    expect(titles()).toEqual(['Tidlig', 'Sent; og langt']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Strategi' }), 'develop');
    expect(titles()).toEqual(['Sent; og langt']);
    expect(screen.getByText('1 tiltak')).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'År' }), '2026');
    expect(screen.getByText('Ingen tiltak passer med det du har valgt.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vis alle tiltak' }));
    expect(titles()).toHaveLength(2);
  });

  it('is narrowed to what waits to be evaluated', async () => {
    const due = { moment: 0, dueOn: '2026-06-01', state: 'overdue' } as const;
    const [area] = plan.areas;
    if (area === undefined) throw new Error('no area');
    const [first, second] = area.measures;
    const measures = [first, second && { ...second, dueEvaluation: due }].flatMap((one) => one ?? []);
    const view = { ...plan, areas: [{ ...area, measures }] };
    renderView(<MeasureList view={view} onOpen={() => {}} />, serve({}));
    expect(screen.getByText('Til evaluering, på overtid')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Til evaluering (1)', pressed: false }));
    expect(titles()).toEqual(['Tidlig']);
    await userEvent.click(screen.getByRole('button', { name: 'Til evaluering (1)', pressed: true }));
    expect(titles()).toHaveLength(2);
  });

  it('is taken home as it is narrowed, in a file that Norwegian Excel opens', async () => {
    const saved = watchSavedFiles();
    renderView(<MeasureList view={plan} onOpen={() => {}} />, serve({}));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Strategi' }), 'develop');
    await userEvent.click(screen.getByRole('button', { name: 'Last ned som CSV' }));
    const [head, row, ...rest] = ((await saved[0]?.file.text()) ?? '').trim().split('\r\n');
    expect(head).toContain('Kompetanseområde;Hovedmål;Overordnede tiltak;2026;2027;2028;2029;Status');
    expect(row).toBe(
      'Endring;Vilje til endring;"Sent; og langt";;;x;;I rute;2028-06-01;Ragnhild Moe;Utvikle;Ledere og tillitsvalgte;45000;24',
    );
    expect(rest).toEqual([]);
  });

  it('names nobody for those who see numbers', () => {
    const numbers = { ...plan, sight: 'numbers' as const };
    renderView(<MeasureList view={numbers} onOpen={() => {}} />, serve({}));
    expect(screen.queryByRole('combobox', { name: 'Ansvarlig' })).toBeNull();
  });
});

describe('the measures along the years', () => {
  it('stand in the order in which they begin, each with its years and its due date', () => {
    renderView(<PlanTimeline view={plan} onOpen={() => {}} />, serve({}));
    const rows = within(screen.getByRole('table', { name: 'Tidslinje' }))
      .getAllByRole('row')
      .slice(1);
    const cells = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    );
    expect(cells[0]).toEqual(['x◆ Frist 1. juni 2026', '', '', '']);
    expect(cells[1]).toEqual(['', '', 'x◆ Frist 1. juni 2028', '']);
  });
});
