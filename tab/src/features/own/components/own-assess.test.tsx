// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { FakeAnswers } from '../../../testing/fake-client.ts';
import { refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { capitalRow, competenceChoices, ownView } from '../../../testing/views.ts';
import { OwnView } from './own-view.tsx';

const serve = watchTests();
const ignore = () => {};

function open(answers: FakeAnswers = {}) {
  const service = serve({
    ownCompetence: () => ownView(),
    competenceChoices,
    assess: () => ({ outcome: 'saved', person: ownView() }),
    ...answers,
  });
  renderView(<OwnView onOpen={ignore} />, service);
  const sent = () =>
    service.calls.filter(({ name }) => name === 'assess').map(({ input }) => input.body as object);
  return { service, sent };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

describe('assessing oneself', () => {
  it('is choosing what fits by what it means, with use, wish and what it builds on', async () => {
    const { sent } = open();
    await press('Vurder deg selv: Legemiddelhåndtering');
    const form = await screen.findByRole('form', { name: 'Vurder Legemiddelhåndtering' });
    const level = (name: string) => within(form).getByRole('radio', { name });
    expect(within(form).getAllByRole('radio', { checked: true })).toHaveLength(2);
    expect((within(form).getByRole('radio', { name: 'Litt' }) as HTMLInputElement).checked).toBe(false);
    await userEvent.click(level('3: Også når det er vanskelig.'));
    await userEvent.click(within(form).getByRole('radio', { name: 'Delvis' }));
    await userEvent.type(within(form).getByRole('textbox'), ' Veiledet to nye ');
    await press('Lagre');
    expect(await screen.findByText('Lagret: Legemiddelhåndtering, Nivå 3.')).toBeTruthy();
    expect(sent()).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f-]{36}$/),
        competenceId: 'c1',
        level: 3,
        inUse: 'partly',
        wish: 2,
        evidence: 'Veiledet to nye',
      },
    ]);
    // The one nobody has spoken of comes next.
    await press('Neste: Journalsystem');
    expect(await screen.findByRole('form', { name: 'Vurder Journalsystem' })).toBeTruthy();
  });

  it('goes on to what has grown old, when nothing is unknown, and then to nothing', async () => {
    const old = capitalRow({
      competence: { id: 'c4', name: 'Samisk språk og kultur', kind: 'skill', area: 'Helse', critical: false },
      stale: true,
      open: undefined,
    });
    const view = ownView({ rows: [capitalRow(), old] });
    open({ ownCompetence: () => view, assess: () => ({ outcome: 'saved', person: view }) });
    await press('Vurder deg selv: Legemiddelhåndtering');
    await userEvent.click(await screen.findByRole('radio', { name: '2: På egen hånd.' }));
    await press('Lagre');
    await press('Neste: Samisk språk og kultur');
    await userEvent.click(await screen.findByRole('radio', { name: '2: På egen hånd.' }));
    await press('Lagre');
    await screen.findByText('Lagret: Samisk språk og kultur, Nivå 2.');
    expect(screen.queryByRole('button', { name: /^Neste/ })).toBeNull();
  });

  it('is not sent without a level, and can be undone until it is', async () => {
    const { sent } = open();
    await press('Vurder deg selv: Journalsystem');
    await press('Lagre');
    expect(await screen.findByText('Velg det som passer best.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: '2: På egen hånd.' }));
    expect(screen.queryByText('Velg det som passer best.')).toBeNull();
    await press('Angre');
    expect((screen.getByRole('radio', { name: '2: På egen hånd.' }) as HTMLInputElement).checked).toBe(false);
    expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull();
    expect(sent()).toEqual([]);
  });

  it('of a certificate is its papers', async () => {
    const { sent } = open();
    await press('Registrer: Førstehjelp');
    const form = await screen.findByRole('form', { name: 'Registrer Førstehjelp' });
    expect(within(form).getByText(/Det vanlige er 12 måneder/)).toBeTruthy();
    await userEvent.type(within(form).getByLabelText(/Hvem har utstedt det/), 'Røde Kors');
    await userEvent.type(within(form).getByLabelText('Utstedt'), '2026-11-20');
    await press('Lagre');
    expect(await screen.findByText('Lagret: Førstehjelp, Har.')).toBeTruthy();
    expect(sent()).toMatchObject([
      { competenceId: 'c2', level: 1, issuer: 'Røde Kors', issuedOn: '2026-11-20' },
    ]);
    expect(sent()[0]).not.toHaveProperty('wish');
  });

  it('that is refused says what is wrong where it is, and the next try is another act', async () => {
    let refused = 0;
    const { sent } = open({
      assess: () => {
        refused += 1;
        if (refused > 1) return { outcome: 'pending', person: ownView() };
        const faults = [
          { field: 'issuedOn', words: 'Datoen er fram i tid.' },
          { field: 'competenceId', words: 'Kompetansen er borte.' },
        ];
        throw refusal(400, { code: 'invalid', faults });
      },
    });
    await press('Registrer: Førstehjelp');
    await press('Lagre');
    expect(await screen.findByText('Datoen er fram i tid.')).toBeTruthy();
    expect(screen.getByText('Kompetansen er borte.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Utstedt'), '2026-11-20');
    expect(screen.queryByText('Datoen er fram i tid.')).toBeNull();
    await press('Lagre');
    expect(await screen.findByText(/Det venter på SharePoint/)).toBeTruthy();
    const keys = sent().map((body) => (body as { key: string }).key);
    expect(new Set(keys).size).toBe(2);
  });

  it('of something new begins in the catalogue, without what is on its way out', async () => {
    const { sent } = open();
    await press('Fortell om mer');
    const box = await screen.findByRole('combobox', { name: 'Hvilken kompetanse?' });
    await userEvent.type(box, 's');
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names.join()).not.toContain('Faksrutiner');
    await userEvent.clear(box);
    await userEvent.type(box, 'samisk');
    await userEvent.click(screen.getByRole('option', { name: /Samisk/ }));
    const form = await screen.findByRole('form', { name: 'Vurder Samisk språk og kultur' });
    await userEvent.click(within(form).getByRole('radio', { name: '4: Lærer det bort.' }));
    await press('Lagre');
    await screen.findByText('Lagret: Samisk språk og kultur, Nivå 4.');
    expect(sent()).toMatchObject([{ competenceId: 'c4', level: 4, inUse: 'no' }]);
  });
});

describe('agreeing with the leader', () => {
  it('is one press, and is told', async () => {
    const agreed = capitalRow({
      agreed: { id: 'a1', level: 2, on: '2026-11-23' },
      open: undefined,
      difference: 0,
    });
    const { service } = open({
      agree: () => ({ outcome: 'saved', person: ownView({ rows: [agreed] }) }),
    });
    await press('Jeg er enig: Legemiddelhåndtering, Nivå 2');
    expect(await screen.findByText(/Dere er enige om Legemiddelhåndtering: Nivå 2/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Jeg er enig/ })).toBeNull();
    const [call] = service.calls.filter(({ name }) => name === 'agree');
    expect(call?.input).toMatchObject({ params: { personId: 'p3' }, body: { assessmentId: 'l1' } });
  });

  it('with what has been replaced meanwhile shows the newer word first', async () => {
    let asked = 0;
    const newer = capitalRow({ leader: { id: 'l2', level: 4, on: '2026-11-22' }, open: 'l2', difference: 1 });
    const { service } = open({
      ownCompetence: () => {
        asked += 1;
        return asked === 1 ? ownView() : ownView({ rows: [newer] });
      },
      agree: () => {
        throw refusal(409, { code: 'conflict' });
      },
    });
    await press('Jeg er enig: Legemiddelhåndtering, Nivå 2');
    expect(await screen.findByText(/Den andre har sagt noe nytt/)).toBeTruthy();
    expect(
      await screen.findByRole('button', { name: 'Jeg er enig: Legemiddelhåndtering, Nivå 4' }),
    ).toBeTruthy();
    await waitFor(() => expect(service.calls.filter(({ name }) => name === 'agree')).toHaveLength(1));
  });
});
