// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { never, refusal } from '../../../testing/fake-client.ts';
import { freshness, planView } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { PlanView } from './plan-view.tsx';

const serve = watchTests();
const ignore = () => {};

describe('the plan', () => {
  it('has the layout of the strategy plan: area, numbered measures, an x per year', async () => {
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => planView() }));
    const table = await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
    const headings = within(table)
      .getAllByRole('columnheader')
      .map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Kompetanseområde',
      'Overordnede tiltak',
      '2026',
      '2027',
      '2028',
      '2029',
      'Status',
      'Frist',
      'Ansvarlig',
      'Strategi',
    ]);
    const row = within(table).getByRole('row', { name: /Felles opplæring/ });
    const cells = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toEqual(['x', 'x', '', '', 'I rute', '15. des. 2026', 'Ragnhild Moe', 'Utvikle']);
    expect(within(table).getByRole('rowheader', { name: /^2\.Opplæring/ })).toBeTruthy();
    expect(within(table).getByText('Ingen tiltak i dette området ennå.')).toBeTruthy();
  });

  it('sets area over main goal in a table of its own', async () => {
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => planView() }));
    const goals = await screen.findByRole('table', { name: 'Hovedmål for hvert kompetanseområde' });
    expect(within(goals).getByRole('columnheader', { name: 'Digital kompetanse' })).toBeTruthy();
    expect(within(goals).getByRole('cell', { name: 'Alle er trygge på verktøyene sine.' })).toBeTruthy();
  });

  it('says of what moment it speaks, and which changes wait for SharePoint', async () => {
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => planView() }));
    expect(await screen.findByText('Per 23. nov. 2026, 09:15')).toBeTruthy();
    expect(screen.getAllByText('Venter på SharePoint')).toHaveLength(1);
  });

  it('warns when SharePoint has been silent', async () => {
    const stale = planView({ freshness: { ...freshness, stale: true } });
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => stale }));
    expect(await screen.findByText(/ikke fått nytt fra SharePoint/)).toBeTruthy();
  });

  it('opens a measure from the keyboard', async () => {
    const opened: string[] = [];
    renderView(
      <PlanView unitId="u2" onOpen={(id) => opened.push(id)} />,
      serve({ unitPlan: () => planView() }),
    );
    (await screen.findByRole('button', { name: 'Felles opplæring i endringsledelse' })).focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['m1']);
  });

  it('names nobody for those who see numbers', async () => {
    const numbers = planView({ sight: 'numbers' });
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => numbers }));
    await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
    expect(screen.queryByText('Ragnhild Moe')).toBeNull();
  });

  it('says what to do when the unit has no plan', async () => {
    const none = planView({ plan: undefined, areas: [] });
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => none }));
    expect(await screen.findByRole('heading', { name: 'Denne enheten har ingen plan ennå' })).toBeTruthy();
  });

  it('shows that it is loading', () => {
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: never }));
    expect(screen.getByRole('status', { name: 'Laster …' })).toBeTruthy();
  });

  it('shows the server’s own words and number, and tries again when asked', async () => {
    let asked = 0;
    const service = serve({
      unitPlan: () => {
        asked += 1;
        if (asked === 1) throw refusal(503);
        return planView();
      },
    });
    renderView(<PlanView unitId="u2" onOpen={ignore} />, service);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Det gikk galt');
    expect(alert.textContent).toContain('req-42');
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' })).toBeTruthy();
  });

  it('speaks nynorsk', async () => {
    renderView(<PlanView unitId="u2" onOpen={ignore} />, serve({ unitPlan: () => planView() }), 'nn');
    expect(await screen.findByRole('columnheader', { name: 'Overordna tiltak' })).toBeTruthy();
  });
});
