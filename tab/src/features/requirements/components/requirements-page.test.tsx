// @vitest-environment jsdom
import type { RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { requirementRow, requirementsView } from '../../../testing/catalogue-views.ts';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { renderView, testQueries, watchTests } from '../../../testing/render-view.tsx';
import { RequirementsPage } from './requirements-page.tsx';

const serve = watchTests();

function open(view: () => RequirementsView, answers: FakeAnswers = {}) {
  const service = serve({ requirements: view, ...answers });
  const queries = testQueries();
  renderView(<RequirementsPage unitId="u3" />, service, 'nb', queries);
  const sent = (name: string) =>
    service.calls.filter((call) => call.name === name).map(({ input }) => input.body as never as object);
  return { calls: service.calls, sent, renew: () => act(() => queries.invalidateQueries()) };
}
const named = (id: string, name: string) => ({ competence: { id, name, kind: 'skill' as const } });
const line = async (name: string) =>
  (await screen.findByRole('button', { name })).closest('li')?.textContent ?? '';
const saved = () => ({ outcome: 'saved' as const });

describe('what is asked in a unit', () => {
  it('stands by where it comes from, and says where the unit goes its own way', async () => {
    open(() =>
      requirementsView([
        requirementRow('r1', named('c1', 'Sårstell')),
        requirementRow('r2', { ...named('c2', 'Palliasjon'), effect: 'stricter', level: 4 }),
        requirementRow('r3', { ...named('c3', 'Journal'), effect: 'withoutEffect' }),
        requirementRow('r4', { ...named('c4', 'Etikk'), origin: 'everywhere', effect: 'covered' }),
        requirementRow('r5', { ...named('c5', 'KI'), time: 'future', validFrom: '2030-01-01' }),
        requirementRow('r6', { ...named('c6', 'Faks'), time: 'ended', validTo: '2025-12-31' }),
        requirementRow('r7', { ...named('c7', 'Tolk'), level: undefined, effect: 'noDemand' }),
        requirementRow('r8', { ...named('c8', 'HLR'), atLeast: 2, effect: 'noDemand', critical: true }),
      ]),
    );
    expect(await line('Sårstell')).toContain('Bare her');
    expect(await line('Palliasjon')).toContain('Strengere her');
    expect(await line('Journal')).toContain('Uten virkning');
    expect(await line('Etikk')).toContain('Et strengere krav gjelder her');
    expect(await line('KI')).toContain('Fra 1. jan. 2030');
    expect(await line('Faks')).toContain('Sluttet 31. des. 2025');
    expect(await line('Tolk')).toContain('Relevant, ikke krevd');
    expect(await line('HLR')).toMatch(/Kritisk.*minst 2 i enheten/);
    const everywhere = screen.getByRole('region', { name: 'For hele kommunen' });
    expect(within(everywhere).getAllByRole('listitem')).toHaveLength(1);
  });

  it('is brought by a position group, and warned about when it is more than anybody can keep alive', async () => {
    const many = (n: number) =>
      Array.from({ length: n }, (_, i) => requirementRow(`r${i}`, named(`c${i}`, `K${i}`)));
    const later = requirementRow('later', { ...named('x', 'Senere'), time: 'future' });
    let asked = [...many(15), later];
    const { calls, renew } = open(() => requirementsView(asked));
    await screen.findByRole('button', { name: 'K0' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stillingsgruppe' }), 'Sykepleiere');
    await waitFor(() => expect(calls.at(-1)?.input.query).toEqual({ positionGroupId: 'nurse' }));
    expect(screen.queryByText(/kompetanser kreves av denne gruppen/)).toBeNull();
    asked = many(16);
    await renew();
    expect(await screen.findByText(/16 kompetanser kreves av denne gruppen/)).toBeTruthy();
  });
});

describe('a requirement', () => {
  it('is set with level, day and goal', async () => {
    const { sent } = open(() => requirementsView([]), { saveRequirement: saved });
    await userEvent.click(await screen.findByRole('button', { name: 'Nytt krav' }));
    await userEvent.selectOptions(
      await screen.findByRole('combobox', { name: /^Kompetanse/ }),
      'Legemiddelhåndtering',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Nivå' }), 'Nivå 4');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Målet det tjener' }),
      'Trygge tjenester',
    );
    await userEvent.click(screen.getByRole('radio', { name: 'Et visst antall i enheten' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre kravet' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent('saveRequirement')).toEqual([
      expect.objectContaining({
        ...{ unitId: 'u3', competenceId: 'c1', level: 4, atLeast: 2 },
        goalId: 'g1',
      }),
    ]);
  });

  it('is taken away, after a question, when it has not begun', async () => {
    const future = requirementRow('r1', { time: 'future', validFrom: '2030-01-01' });
    const { sent, calls } = open(() => requirementsView([future]), { withdrawRequirement: saved });
    await userEvent.click(await screen.findByRole('button', { name: 'Legemiddelhåndtering' }));
    expect(screen.queryByRole('button', { name: 'Avslutt i dag' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern kravet' }));
    expect(sent('withdrawRequirement')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, fjern det' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(calls.find(({ name }) => name === 'withdrawRequirement')?.input).toMatchObject({
      params: { requirementId: 'r1' },
      body: { etag: '"1"' },
    });
  });

  it('keeps what is written when somebody else changes it, and shows both', async () => {
    let now = requirementRow('r1');
    const { renew } = open(() => requirementsView([now]), {
      saveRequirement: () => {
        throw refusal(409, {
          current: {
            ...{ id: 'r1', etag: '"2"', level: 2, rule: 'everyone', critical: true },
            ...{ validFrom: '2026-01-01', competenceId: 'c1', positionGroupId: 'nurse' },
          },
        });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Legemiddelhåndtering' }));
    const level = await screen.findByRole('combobox', { name: 'Nivå' });
    await userEvent.selectOptions(level, 'Nivå 4');
    now = requirementRow('r1', { level: 2, etag: '"2"' });
    await renew();
    expect((screen.getByRole('combobox', { name: 'Nivå' }) as HTMLSelectElement).value).toBe('4');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre kravet' }));
    const versions = await screen.findByRole('table');
    expect(within(versions).getByRole('row', { name: /Nivå/ }).textContent).toBe('NivåNivå 4Nivå 2');
    expect(within(versions).getByRole('row', { name: /Stillingsgruppe/ }).textContent).toContain(
      'Alle stillingsgrupperSykepleiere',
    );
  });
});

describe('an exemption', () => {
  it('has a person and a day and no room for a reason, and says what is wrong with either', async () => {
    const { sent } = open(() => requirementsView([requirementRow('r1')]), {
      saveExemption: () => {
        throw refusal(400, { faults: [{ field: 'until', words: 'Datoen er passert.' }] });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Legemiddelhåndtering' }));
    const form = await screen.findByRole('form', { name: 'Gi fritak' });
    expect(within(form).queryByRole('textbox')).toBeNull();
    expect(form.textContent).toContain('Skriv ingen grunn');
    await userEvent.selectOptions(within(form).getByRole('combobox', { name: 'Hvem' }), 'Áilu Bær');
    await userEvent.type(within(form).getByLabelText('Til og med'), '2020-01-01');
    await userEvent.click(within(form).getByRole('button', { name: 'Gi fritak' }));
    expect(await screen.findByText('Datoen er passert.')).toBeTruthy();
    expect(sent('saveExemption')).toEqual([
      expect.objectContaining({ personId: 'p3', requirementId: 'r1', until: '2020-01-01' }),
    ]);
  });

  it('is given in a unit further down when there are too many to choose among', async () => {
    const person = { id: 'p3', name: 'Áilu Bær' };
    const exemptions = [{ id: 'e1', etag: '"1"', person, until: '2027-06-30' }];
    const row = requirementRow('r1', { exemptions });
    const { sent } = open(() => requirementsView([row], { people: [], tooManyPeople: true }), {
      saveExemption: saved,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Legemiddelhåndtering' }));
    expect(await screen.findByText(/Velg en enhet lenger ned for å gi fritak/)).toBeTruthy();
    expect(screen.queryByRole('form', { name: 'Gi fritak' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Avslutt fritaket for Áilu Bær' }));
    expect(sent('saveExemption')).toEqual([
      expect.objectContaining({ changes: { id: 'e1', etag: '"1"' }, personId: 'p3' }),
    ]);
  });
});
