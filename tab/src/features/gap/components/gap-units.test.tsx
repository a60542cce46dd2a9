// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviceView } from '../../../testing/advice-views.ts';
import { type FakeAnswers, never, refusal } from '../../../testing/fake-client.ts';
import { mapRow, mapTable, mapView, numbersMapView, school, ward2 } from '../../../testing/gap-views.ts';
import { giveRoom } from '../../../testing/give-room.ts';
import { nursingHome, sector, ward } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { gapView } from '../../../testing/views.ts';
import { GapView } from './gap-view.tsx';

const serve = watchTests();
giveRoom(1200, 800);
const units = [sector, nursingHome, ward, ward2, school];

function Page({ start = sector.id }: { start?: string }) {
  const [unitId, setUnit] = useState<string>(start);
  return <GapView unitId={unitId} units={units} onUnit={setUnit} onPerson={() => undefined} />;
}
const show = (answers: FakeAnswers = {}) => {
  const service = serve({ gapMap: () => mapView(), gapAdvice: () => adviceView(), ...answers });
  return { service, ...renderView(<Page />, service) };
};
const tree = () => screen.findByRole('treegrid', { name: /^Enheter og kompetanse i / });
const names = async () =>
  within(await tree())
    .getAllByRole('rowheader')
    .map((header) => header.querySelector('[title]')?.getAttribute('title'));
const wordsOf = async (name: RegExp) =>
  within(within(await tree()).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.lastElementChild?.textContent);

describe('the map of a unit with units below', () => {
  it('has the unit on top and those right below it, every number with the unknown beside', async () => {
    show();
    expect(await names()).toEqual(['Helse og omsorg', 'Fjordvik sykehjem', 'Ås skole']);
    expect(await wordsOf(/Fjordvik sykehjem/)).toEqual([
      'Legemiddelhåndtering: 9 dekket, 3 gap, 2 ikke vurdert',
      'Førstehjelp: 4 dekket, 4 gap, 1 ikke vurdert',
      'Journalsystem: 4 dekket, 0 gap, 2 ikke vurdert. Enheten trenger 6 med denne kompetansen og har 4. Det mangler 2.',
      'Av 14 personer har 4 minst ett gap, og 2 noe som ikke er vurdert',
    ]);
    expect((await wordsOf(/Ås skole/))[0]).toBe('Legemiddelhåndtering: Ingen krav');
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent?.trim());
    expect(heads).toEqual([
      'Helse',
      'Digital kompetanse',
      'Enhet',
      'Legemiddelhåndtering Kritisk',
      'Førstehjelp',
      'Journalsystem',
      'Personer',
    ]);
  });

  it('opens to a level, and closes again', async () => {
    show();
    await tree();
    await userEvent.click(screen.getByRole('button', { name: 'Avdeling' }));
    expect(await names()).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: 'Virksomhet' }));
    expect(await names()).toHaveLength(3);
  });

  it('is gone into, with the filters kept, and left by the path above', async () => {
    const { service } = show({ unitGap: () => gapView({ unit: ward }) });
    await tree();
    await userEvent.click(screen.getByRole('switch', { name: 'Bare kritiske' }));
    await userEvent.selectOptions(screen.getByLabelText('Stillingsgruppe'), 'Sykepleiere');
    await userEvent.selectOptions(screen.getByLabelText('Krav'), '2030');
    await userEvent.click(within(await tree()).getByText('Fjordvik sykehjem'));
    const input = { params: { unitId: 'u2' }, query: { year: 2030, positionGroupId: 'nurse' } };
    await waitFor(() => expect(service.calls.at(-1)).toEqual({ name: 'gapMap', input }));
    expect((screen.getByRole('switch', { name: 'Bare kritiske' }) as HTMLInputElement).checked).toBe(true);
    const path = screen.getByRole('navigation', { name: 'Enhetene over' });
    await userEvent.click(within(path).getByRole('button', { name: 'Helse og omsorg' }));
    expect(screen.queryByRole('navigation', { name: 'Enhetene over' })).toBeNull();
  });

  it('shows people when one asks for it, and where nothing is below', async () => {
    show({ unitGap: () => gapView({ unit: ward }) });
    await userEvent.click(await screen.findByRole('radio', { name: 'Medarbeidere' }));
    await screen.findByRole('grid', { name: /^Medarbeidere og kompetanse/ });
    await userEvent.click(screen.getByRole('radio', { name: 'Enheter' }));
    await userEvent.click(screen.getByRole('button', { name: 'Avdeling' }));
    await userEvent.click(within(await tree()).getByText('Avdeling Sol'));
    await screen.findByRole('grid', { name: /^Medarbeidere og kompetanse/ });
    // What was pressed is gone, and the keyboard is at the top of what came instead.
    expect(document.activeElement?.textContent).toBe('Kompetansebehov i Avdeling Sol');
  });

  it('opens what can be done about a cell, and says that it is for today', async () => {
    const { service } = show({ gapMap: () => mapView({ year: 2030, on: '2030-12-31' }) });
    await tree();
    expect(screen.getByText(/Kravene er de som gjelder 31. des. 2030/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Krav'), '2031');
    await userEvent.click(
      within(await tree()).getByRole('cell', { name: 'Førstehjelp: 4 dekket, 4 gap, 1 ikke vurdert' }),
    );
    await screen.findByRole('dialog');
    const input = { params: { unitId: 'u2', competenceId: 'c2' }, query: { positionGroupId: undefined } };
    expect(service.calls.at(-1)).toEqual({ name: 'gapAdvice', input });
    expect(await screen.findByText('Rådene gjelder kravene i dag, ikke i 2031.')).toBeTruthy();
  });

  it('says that a year is not offered, and leads back', async () => {
    show({
      gapMap: ({ query }) => mapView(query?.year === undefined ? {} : { table: { kind: 'yearNotOffered' } }),
    });
    await tree();
    await userEvent.selectOptions(screen.getByLabelText('Krav'), '2036');
    expect(await screen.findByText('Tall for 2036 kan ikke vises her.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'I dag' }));
    expect(await tree()).toBeTruthy();
  });

  it('says when nothing is required of the position group here, and leads back', async () => {
    const group = { id: 'nurse', name: 'Sykepleiere' };
    const none = mapTable({ competences: [], rows: [mapRow(sector, 0, [])] });
    show({
      gapMap: ({ query }) =>
        mapView(query?.positionGroupId === undefined ? {} : { positionGroup: group, table: none }),
    });
    await tree();
    await userEvent.selectOptions(screen.getByLabelText('Stillingsgruppe'), 'Sykepleiere');
    expect(await screen.findByRole('heading', { name: 'Ingen krav til Sykepleiere her' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Alle grupper' }));
    expect(await tree()).toBeTruthy();
  });
});

describe('the map for those who see numbers', () => {
  it('hides what is hidden, sums nothing up, and says what cannot be chosen and why', async () => {
    show({ gapMap: () => numbersMapView() });
    expect(await wordsOf(/Fjordvik sykehjem/)).toEqual([
      'Legemiddelhåndtering: Skjult',
      'Førstehjelp: 4 dekket, 4 gap, 1 ikke vurdert',
      'Journalsystem: Skjult',
    ]);
    expect(screen.queryByRole('columnheader', { name: 'Personer' })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect((screen.getByLabelText('Krav') as HTMLSelectElement).disabled).toBe(true);
    expect((screen.getByLabelText('Stillingsgruppe') as HTMLSelectElement).disabled).toBe(true);
    expect(screen.getByText(/Lenger ned er gruppene for små/)).toBeTruthy();
    expect(screen.getByText(/Flere sett med tall kunne røpe/)).toBeTruthy();
    expect(screen.getByText(/færre enn 5 personer, er skjult/)).toBeTruthy();
  });
});

describe('the map when there is nothing to show', () => {
  it('says so, and says when it loads and when it fails', async () => {
    const empty = mapTable({ competences: [], rows: [mapRow(sector, 0, [])] });
    show({ gapMap: () => mapView({ table: empty }) }).unmount();
    show({ gapMap: () => mapView({ table: empty }) });
    expect(await screen.findByRole('heading', { name: 'Ingen kompetansekrav her ennå' })).toBeTruthy();
    show({ gapMap: never });
    expect(screen.getByRole('status', { busy: true })).toBeTruthy();
    show({
      gapMap: () => {
        throw refusal(503, { message: 'Tjenesten er opptatt.' });
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Tjenesten er opptatt.');
  });
});

describe('the map on a phone', () => {
  const { matchMedia } = window;
  beforeAll(() => {
    window.matchMedia = (media) =>
      Object.assign(new EventTarget(), { media, matches: true }) as unknown as MediaQueryList;
  });
  afterAll(() => {
    window.matchMedia = matchMedia;
  });

  it('is a list of competences, each opened for the units right below that it is required of', async () => {
    const { service } = show();
    const summary = await screen.findByText('Legemiddelhåndtering');
    expect(screen.queryByRole('treegrid')).toBeNull();
    const details = summary.closest('details') as HTMLDetailsElement;
    await userEvent.click(summary);
    const list = await within(details).findByRole('list', { name: 'Enhetene under Helse og omsorg' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Fjordvik sykehjem✓ 9▼ 3? 29 dekket, 3 gap, 2 ikke vurdert']);
    await userEvent.click(within(details).getByRole('button', { name: 'Se hva som kan gjøres' }));
    await screen.findByRole('dialog');
    expect(service.calls.at(-1)).toMatchObject({ name: 'gapAdvice', input: { params: { unitId: 'u1' } } });
  });
});
