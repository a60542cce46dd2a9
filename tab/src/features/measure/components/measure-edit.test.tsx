// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { asksBeforeClosing, goElsewhere } from '../../../testing/leaving.ts';
import {
  measureDetail,
  measureForm,
  measureThread,
  measureView,
  noLinks,
} from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { MeasurePanel } from './measure-panel.tsx';

const serve = watchTests();
const mine = { mayChange: true } as const;

function open(answers: FakeAnswers = {}) {
  const service = serve({
    measure: () => measureDetail(mine),
    measureThread: () => measureThread(),
    measureForm: () => measureForm(),
    saveMeasure: () => ({ outcome: 'saved', measure: measureView(mine) }),
    ...answers,
  });
  renderView(
    <MeasurePanel
      measureId="m1"
      open
      onClose={() => {}}
      onShare={async () => ({ outcome: 'copied', url: '' })}
      links={noLinks}
    />,
    service,
  );
  const sent = (name: string) =>
    service.calls
      .filter((call) => call.name === name)
      .map(({ input }) => input.body as Record<string, unknown> & { draft: Record<string, unknown> });
  return { sent };
}
/** Opened a second time, the panel is a while hidden to jsdom; the browser’s tests look at it as it is. */
const edit = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Endre tiltaket', hidden: true }));
  return screen.findByRole('form', { name: 'Tiltaket', hidden: true });
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Lagre' }));

function Page() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Åpne igjen
      </button>
      <MeasurePanel
        measureId="m1"
        open={shown}
        onClose={() => setShown(false)}
        onShare={async () => ({ outcome: 'copied', url: '' })}
        links={noLinks}
      />
    </>
  );
}

describe('a measure that may be changed', () => {
  it('is sent with everything it says, in the version that was looked at', async () => {
    const { sent } = open();
    const form = await edit();
    const audience = within(form).getByRole('textbox', { name: 'Målgruppe' });
    await userEvent.clear(audience);
    await userEvent.type(audience, 'Alle ledere');
    await userEvent.click(within(form).getByRole('checkbox', { name: '2028' }));
    const kroner = within(form).getByRole('textbox', { name: 'Kroner per år' });
    await userEvent.clear(kroner);
    await userEvent.type(kroner, '1 250,50');
    await save();
    await screen.findByRole('button', { name: 'Endre tiltaket' });
    const [body] = sent('saveMeasure');
    expect(body).toMatchObject({
      planId: 'plan1',
      planStatus: 'running',
      changes: { id: 'm1', etag: '"1"' },
    });
    expect(body?.draft).toMatchObject({
      title: 'Felles opplæring i endringsledelse',
      audience: 'Alle ledere',
      years: [2026, 2027, 2028],
      costKroner: 1250.5,
      competences: [{ competenceId: 'c1', targetLevel: 3, people: 12 }],
      ownerId: 'p1',
      dueOn: '2026-12-15',
    });
  });

  it('says what is wrong at the field, and puts the keyboard there', async () => {
    open({
      saveMeasure: () => {
        throw refusal(422, { faults: [{ field: 'successCriteria', words: 'Skriv et suksesskriterium.' }] });
      },
    });
    const form = await edit();
    await save();
    await within(form).findByText('Skriv et suksesskriterium.');
    const field = within(form).getByRole('textbox', { name: /suksesskriteriene/ });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('tells of what belongs to no field too', async () => {
    open({
      saveMeasure: () => {
        throw refusal(422, { faults: [{ field: 'planStatus', words: 'Planen er vedtatt imens.' }] });
      },
    });
    const form = await edit();
    await save();
    expect((await within(form).findByRole('alert')).textContent).toContain('Planen er vedtatt imens.');
  });

  it('shows a band and asks for a reason when what is to be developed lies unused', async () => {
    const { sent } = open();
    const form = await edit();
    expect(within(form).queryByRole('textbox', { name: /^Hvorfor er det ikke nok/ })).toBeNull();
    await userEvent.selectOptions(
      within(form).getByRole('combobox', { name: 'Kompetanse' }),
      within(form).getByRole('option', { name: 'Veiledning' }),
    );
    expect(within(form).getByText(/Veiledning: noen få har den/)).toBeTruthy();
    await userEvent.type(
      within(form).getByRole('textbox', { name: /^Hvorfor er det ikke nok/ }),
      'De slutter.',
    );
    await save();
    await waitFor(() => expect(sent('saveMeasure')).toHaveLength(1));
    expect(sent('saveMeasure')[0]?.draft.reason).toBe('De slutter.');
  });

  it('takes a team with its sessions', async () => {
    const { sent } = open();
    const form = await edit();
    await userEvent.type(within(form).getByRole('textbox', { name: 'Gruppe eller team' }), 'Nattevaktene');
    await userEvent.click(within(form).getByRole('button', { name: 'Legg til en samling' }));
    await userEvent.type(within(form).getByRole('textbox', { name: 'Sted' }), 'Møterom 2');
    await save();
    await waitFor(() => expect(sent('saveMeasure')).toHaveLength(1));
    expect(sent('saveMeasure')[0]?.draft).toMatchObject({
      team: 'Nattevaktene',
      sessions: [{ place: 'Møterom 2', hours: 2 }],
    });
  });

  it('changed by another meanwhile keeps the other’s fields and mine, and asks only where both wrote', async () => {
    let tries = 0;
    const { sent } = open({
      saveMeasure: () => {
        tries += 1;
        if (tries === 1) {
          const current = measureDetail({ ...mine, etag: '"7"', title: 'Deres', years: [2029] });
          throw refusal(409, { current });
        }
        return { outcome: 'saved', measure: measureView(mine) };
      },
    });
    const form = await edit();
    const title = within(form).getByRole('textbox', { name: 'Tittel' });
    await userEvent.clear(title);
    await userEvent.type(title, 'Min');
    await save();
    const rows = await within(form).findAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual(['Det du skrevDet som står nå', 'TittelMinDeres']);
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre det jeg skrev' }));
    await waitFor(() => expect(sent('saveMeasure')).toHaveLength(2));
    const [first, second] = sent('saveMeasure');
    expect(second).toMatchObject({ changes: { etag: '"7"' }, draft: { title: 'Min', years: [2029] } });
    expect(second?.key).not.toBe(first?.key);
  });

  it('has who changed what, and when, in its history', async () => {
    const at = '2026-11-20T10:00:00.000Z';
    const by = { id: 'p1', name: 'Ragnhild Moe' };
    const history = [
      { at, by, kind: 'changed' as const, fields: [{ field: 'title', from: 'Kurs', to: 'Felles kurs' }] },
      { at, by, kind: 'changed' as const, fields: [{ field: 'order', from: '1', to: '2' }] },
      { at, by, kind: 'created' as const, fields: [] },
    ];
    open({ measure: () => measureDetail({ ...mine, history }) });
    await userEvent.click(await screen.findByText('3 endringer'));
    const list = screen.getByRole('list', { name: 'Hvem som har endret hva' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Endret',
      'Flyttet',
      'Lagt inn',
    ]);
    expect(items[0]?.textContent).toContain('Tittel: Kurs → Felles kurs');
    expect(items[0]?.textContent).toContain('Ragnhild Moe');
  });

  it('is stopped only with a line of why, and taken up again', async () => {
    let stopped = false;
    const { sent } = open({
      measure: () =>
        measureDetail({
          ...mine,
          ...(stopped && { status: 'stopped' as const, stoppedBecause: 'Ingen penger' }),
        }),
      stopMeasure: ({ body }) => {
        if ((body as { because: string }).because === '') {
          throw refusal(422, { faults: [{ field: 'because', words: 'Skriv hvorfor.' }] });
        }
        stopped = true;
        return { outcome: 'saved', measure: measureView(mine) };
      },
      restoreMeasure: () => {
        stopped = false;
        return { outcome: 'saved', measure: measureView(mine) };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Stans tiltaket' }));
    await userEvent.click(screen.getByRole('button', { name: 'Stans' }));
    await screen.findByText('Skriv hvorfor.');
    const because = screen.getByRole('textbox', { name: /Hvorfor stanses det/ });
    await waitFor(() => expect(document.activeElement).toBe(because));
    await userEvent.keyboard('Ingen penger');
    await userEvent.click(screen.getByRole('button', { name: 'Stans' }));
    await screen.findByText('Tiltaket er stanset. Ingen penger');
    await userEvent.click(screen.getByRole('button', { name: 'Ta det opp igjen' }));
    await screen.findByRole('button', { name: 'Endre tiltaket' });
    expect(sent('restoreMeasure')).toHaveLength(1);
  });

  it('keeps what is written when the panel is closed, until it is saved or given up', async () => {
    const service = serve({
      measure: () => measureDetail(mine),
      measureThread: () => measureThread(),
      measureForm: () => measureForm(),
    });
    renderView(<Page />, service);
    const field = () => screen.findByRole('textbox', { name: 'Målgruppe', hidden: true });
    await edit();
    await userEvent.type(await field(), ' og vikarer');
    await userEvent.keyboard('{Escape}');
    // The panel that goes out is hidden at once, and gone a moment later.
    await waitFor(() => expect(screen.queryByRole('form', { hidden: true })).toBeNull());
    expect(asksBeforeClosing()).toBe(true);
    await userEvent.click(screen.getByText('Åpne igjen'));
    expect(((await field()) as HTMLInputElement).value).toBe('Ledere og tillitsvalgte og vikarer');
    await userEvent.click(await screen.findByRole('button', { name: 'Avbryt', hidden: true }));
    expect(asksBeforeClosing()).toBe(false);
    expect((await goElsewhere())()).toBe(1);
    await edit();
    expect(((await field()) as HTMLInputElement).value).toBe('Ledere og tillitsvalgte');
  });

  it('tells of what is written when one goes to another page', async () => {
    const service = serve({
      measure: () => measureDetail(mine),
      measureThread: () => measureThread(),
      measureForm: () => measureForm(),
    });
    renderView(<Page />, service);
    await edit();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Målgruppe' }), ' og vikarer');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('form', { hidden: true })).toBeNull());
    const button = (name: string) => screen.getByRole('button', { name, hidden: true });
    const stays = await goElsewhere();
    expect(screen.getByRole('alertdialog', { hidden: true }).textContent).toContain(
      'Du har skrevet i et tiltak uten å lagre',
    );
    await userEvent.click(button('Bli her'));
    const goes = await goElsewhere();
    await userEvent.click(button('Gå videre'));
    expect([stays(), goes()]).toEqual([0, 1]);
  });

  it('offers nothing of this to those who may only answer', async () => {
    open({ measure: () => measureDetail() });
    await screen.findByRole('form', { name: 'Hvordan går det?' });
    expect(screen.queryByRole('button', { name: 'Endre tiltaket' })).toBeNull();
  });
});
