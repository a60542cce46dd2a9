// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { adviceView } from '../../../testing/advice-views.ts';
import { never, refusal } from '../../../testing/fake-client.ts';
import { giveRoom } from '../../../testing/give-room.ts';
import { nursingHome, sector, ward } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { gapView } from '../../../testing/views.ts';
import { GapView } from './gap-view.tsx';

const serve = watchTests();
giveRoom(1200, 800);
const nothing = () => undefined;
const units = [sector, nursingHome, ward];
/** A ward: nothing is below it, so its people are shown. */
const view = (onPerson: (id: string) => void = nothing) => (
  <GapView unitId="u3" units={units} onUnit={nothing} onPerson={onPerson} />
);
const show = (changes: Parameters<typeof gapView>[0] = {}, onPerson?: (id: string) => void) =>
  renderView(view(onPerson), serve({ unitGap: () => gapView(changes), gapAdvice: () => adviceView() }));
const table = () =>
  screen.findByRole('grid', { name: 'Medarbeidere og kompetanse i Fjordvik sykehjem per 23. nov. 2026' });
const rowOf = async (name: RegExp) => within(await table()).getByRole('row', { name });

describe('the people of a unit', () => {
  it('stand by name, never by how they stand', async () => {
    show();
    const names = within(await table())
      .getAllByRole('rowheader')
      .map((header) => header.textContent);
    expect(names).toEqual([
      'Alle i Fjordvik sykehjem',
      'Áilu BærHelsefagarbeider',
      'Øyvind HansenSykepleier',
    ]);
  });

  it('have each cell said in full', async () => {
    show();
    const row = await rowOf(/Áilu Bær/);
    const words = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.lastElementChild?.textContent);
    expect(words).toEqual([
      'Legemiddelhåndtering: har nivå 2, krav nivå 3, gap',
      'Førstehjelp: gap',
      'Journalsystem: ingen krav',
      '2 gap, 0 ikke vurdert',
    ]);
    expect(within(row).getByText(/2\/3/)).toBeTruthy();
  });

  it('are unknown where nothing is known', async () => {
    show();
    const cell = within(await rowOf(/Øyvind Hansen/)).getByRole('cell', {
      name: 'Journalsystem: krav nivå 3, ikke vurdert',
    });
    expect(cell.textContent).toContain('?');
  });

  it('are summed up on top, with unknown beside and what the unit lacks together', async () => {
    show();
    const words = within(await rowOf(/Alle i/))
      .getAllByRole('cell')
      .map((cell) => cell.lastElementChild?.textContent);
    expect(words).toEqual([
      'Legemiddelhåndtering: 1 dekket, 1 gap, 0 ikke vurdert. Enheten trenger 2 med denne kompetansen og har 1. Det mangler 1.',
      'Førstehjelp: 1 dekket, 1 gap, 0 ikke vurdert',
      'Journalsystem: 0 dekket, 0 gap, 1 ikke vurdert',
      undefined,
    ]);
  });

  it('lead to the person, and to what can be done', async () => {
    const seen: string[] = [];
    show({}, (id) => seen.push(id));
    await userEvent.click(within(await table()).getByText('Áilu Bær'));
    expect(seen).toEqual(['p3']);
    await userEvent.click(within(await rowOf(/Áilu Bær/)).getByRole('cell', { name: 'Førstehjelp: gap' }));
    expect(await screen.findByRole('dialog', { name: 'Legemiddelhåndtering i Avdeling Sol' })).toBeTruthy();
  });

  it('are kept by area, kind, criticality and gap, and a way back is told', async () => {
    show({ children: [] });
    await table();
    await userEvent.selectOptions(screen.getByLabelText('Kompetanseområde'), 'Helse');
    expect(screen.queryByRole('columnheader', { name: /Journalsystem/ })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Vis bare gap' }));
    expect(screen.queryByRole('rowheader', { name: /Øyvind Hansen/ })).toBeNull();
    expect(screen.getByRole('rowheader', { name: /Áilu Bær/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Slag'), 'Sertifikat');
    expect(screen.queryByRole('columnheader', { name: /Legemiddel/ })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Bare kritiske' }));
    expect(screen.getByText(/Ingenting passer med det du har valgt/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Vis alt' }));
    expect(screen.getByRole('columnheader', { name: /Legemiddel/ })).toBeTruthy();
    expect(screen.getByText('Stillingsgruppe og år kan velges når du viser enheter.')).toBeTruthy();
  });

  it('are not shown to those who may see numbers only', async () => {
    show({ sight: 'numbers', people: { kind: 'notAllowed' }, threshold: 5 });
    expect(await screen.findByText('Du ser tall for enheten, ikke enkeltpersoner.')).toBeTruthy();
    const totals = screen.getByRole('table', {
      name: 'Kompetansebehov i Fjordvik sykehjem per 23. nov. 2026',
    });
    expect(within(totals).getByRole('row', { name: /Førstehjelp/ }).textContent).toContain('11050');
    expect(screen.queryByText(/Hansen|Bær/)).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('say what to do when they are too many', async () => {
    show({ people: { kind: 'tooMany', count: 812 } });
    expect(await screen.findByText(/812 medarbeidere er for mange for én tabell/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Legemiddelhåndtering' }));
    expect(await screen.findByRole('dialog')).toBeTruthy();
  });
});

describe('the page of needs', () => {
  it('says when there are no requirements, when it loads, and when it fails', async () => {
    const { unmount } = show({ competences: [], totals: [], children: [] });
    expect(await screen.findByRole('heading', { name: 'Ingen kompetansekrav her ennå' })).toBeTruthy();
    unmount();
    const loading = renderView(view(), serve({ unitGap: never }));
    expect(screen.getByRole('status', { busy: true })).toBeTruthy();
    loading.unmount();
    renderView(
      view(),
      serve({
        unitGap: () => {
          throw refusal(403, { message: 'Du har ikke tilgang til dette.' });
        },
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Du har ikke tilgang til dette.');
  });
});
