// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { never, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { gapView } from '../../../testing/views.ts';
import { GapView } from './gap-view.tsx';

const serve = watchTests();
const show = (changes: Parameters<typeof gapView>[0] = {}) =>
  renderView(<GapView unitId="u2" />, serve({ unitGap: () => gapView(changes) }));
const matrix = () =>
  screen.findByRole('table', { name: 'Medarbeidere og kompetanse i Fjordvik sykehjem per 23. nov. 2026' });

describe('the gap view', () => {
  it('lists people by name, never by how they stand', async () => {
    show();
    const names = within(await matrix())
      .getAllByRole('rowheader')
      .map((header) => header.textContent)
      .filter((name) => /Hansen|Bær/.test(name));
    expect(names).toEqual(['Áilu BærHelsefagarbeider', 'Øyvind HansenSykepleier']);
  });

  it('says each cell in full', async () => {
    show();
    const row = within(await matrix()).getByRole('row', { name: /Áilu Bær/ });
    expect(
      within(row).getByRole('cell', { name: 'Legemiddelhåndtering: har nivå 2, krav nivå 3, gap' }),
    ).toBeTruthy();
    expect(within(row).getByRole('cell', { name: 'Førstehjelp: gap' })).toBeTruthy();
    expect(within(row).getByRole('cell', { name: 'Journalsystem: ingen krav' })).toBeTruthy();
    expect(within(row).getByText('2/3')).toBeTruthy();
    expect(within(row).getByRole('cell', { name: '2 gap, 0 ikke vurdert' })).toBeTruthy();
  });

  it('shows the unknown as unknown', async () => {
    show();
    const row = within(await matrix()).getByRole('row', { name: /Øyvind Hansen/ });
    const cell = within(row).getByRole('cell', { name: 'Journalsystem: krav nivå 3, ikke vurdert' });
    expect(cell.textContent).toContain('?');
  });

  it('sums up each competence, with unknown beside the coverage and the collective shortage', async () => {
    show();
    const table = await matrix();
    const figures = (name: string) =>
      within(within(table).getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(figures('Ikke vurdert')).toEqual(['0', '0', '1']);
    expect(figures('Dekning').map((text) => text.replace(/\s/g, ' '))).toEqual(['50 %', '50 %', '0 %']);
    expect(figures('Mangler i enheten')).toEqual(['1 av 2', '', '']);
  });

  it('shows the units below, and says that a number is hidden', async () => {
    show({ threshold: 5 });
    const children = await screen.findByRole('table', { name: 'Enhetene under Fjordvik sykehjem' });
    const row = within(children).getByRole('row', { name: /Avdeling Sol/ });
    expect(within(row).getByRole('cell', { name: '1 dekket, 1 gap, 0 ikke vurdert' })).toBeTruthy();
    expect(within(row).getByRole('cell', { name: 'Skjult' })).toBeTruthy();
    expect(screen.getByText(/færre enn 5 personer, er skjult/)).toBeTruthy();
  });

  it('keeps only the chosen area, and only gaps', async () => {
    show({ children: [] });
    await matrix();
    await userEvent.selectOptions(screen.getByLabelText('Kompetanseområde'), 'Helse');
    expect(screen.queryByRole('columnheader', { name: 'Journalsystem' })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Vis bare gap' }));
    expect(screen.queryByRole('rowheader', { name: /Øyvind Hansen/ })).toBeNull();
    expect(screen.getByRole('rowheader', { name: /Áilu Bær/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Kompetanseområde'), 'Digital kompetanse');
    expect(screen.getByText(/Ingen gap her/)).toBeTruthy();
  });

  it('gives numbers and no names to those who may not see people', async () => {
    show({ sight: 'numbers', people: { kind: 'notAllowed' }, threshold: 5 });
    expect(await screen.findByText('Du ser tall for enheten, ikke enkeltpersoner.')).toBeTruthy();
    const totals = screen.getByRole('table', {
      name: 'Kompetansebehov i Fjordvik sykehjem per 23. nov. 2026',
    });
    expect(within(totals).getByRole('row', { name: /Førstehjelp/ }).textContent).toContain('11050');
    expect(screen.queryByText(/Hansen|Bær/)).toBeNull();
  });

  it('says what to do when the people are too many', async () => {
    show({ people: { kind: 'tooMany', count: 812 } });
    expect(await screen.findByText(/812 medarbeidere er for mange for én tabell/)).toBeTruthy();
  });

  it('says when there are no requirements, when it loads, and when it fails', async () => {
    const { unmount } = show({ competences: [], totals: [], children: [] });
    expect(await screen.findByRole('heading', { name: 'Ingen kompetansekrav her ennå' })).toBeTruthy();
    unmount();
    renderView(<GapView unitId="u2" />, serve({ unitGap: never })).unmount();
    renderView(
      <GapView unitId="u2" />,
      serve({
        unitGap: () => {
          throw refusal(403, { message: 'Du har ikke tilgang til dette.' });
        },
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Du har ikke tilgang til dette.');
  });
});
