// @vitest-environment jsdom
import type { AreasView, GoalsView } from '@rod-trad/shared/contracts/goal-views';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { freshness, nursingHome } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { PlanAreas } from './plan-areas.tsx';

const serve = watchTests();
const same = (words: string) => ({ nb: words, nn: words });

const areas: AreasView = {
  unit: nursingHome,
  areas: [
    {
      id: 'a1',
      pending: false,
      name: 'Endring',
      mainGoal: 'Vilje til endring',
      names: same('Endring'),
      mainGoals: same('Vilje til endring'),
      goalIds: ['g1'],
      order: 1,
      origin: 'everywhere',
      measures: 2,
    },
    {
      id: 'a2',
      etag: '"2"',
      pending: false,
      name: 'Nattevakt',
      mainGoal: 'Trygge netter',
      names: same('Nattevakt'),
      mainGoals: same('Trygge netter'),
      goalIds: [],
      order: 2,
      origin: 'here',
      unit: nursingHome,
      measures: 0,
    },
  ],
  goals: [{ id: 'g1', name: 'Hele stillinger' }],
  mayAddHere: true,
  mayAddEverywhere: false,
  freshness,
};
const goals: GoalsView = {
  goals: [
    {
      id: 'g1',
      etag: '"4"',
      pending: false,
      title: 'Hele stillinger',
      names: same('Hele stillinger'),
      source: 'employerStrategy',
      areas: [{ id: 'a1', name: 'Endring' }],
      counts: { measures: 3, units: 1, people: 12, kroner: 90_000, hours: 48 },
    },
  ],
  mayEdit: true,
  freshness,
};

function open(answers: FakeAnswers = {}) {
  const service = serve({ areas: () => areas, goals: () => goals, ...answers });
  renderView(<PlanAreas unitId="u2" />, service);
  const sent = (name: string) =>
    service.calls.filter((call) => call.name === name).map(({ input }) => input.body as object);
  return { sent };
}

describe('areas and goals', () => {
  it('an inherited area is narrowed for the unit, and begins as it is', async () => {
    const { sent } = open({ saveArea: () => ({ outcome: 'saved' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Spiss for enheten: Endring' }));
    const goal = await screen.findByRole('textbox', { name: /^Hovedmål \(bokmål\)/ });
    await userEvent.clear(goal);
    await userEvent.type(goal, 'Sykehjemmet endrer seg');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent('saveArea')).toHaveLength(1));
    expect(sent('saveArea')[0]).toMatchObject({
      unitId: 'u2',
      narrows: 'a1',
      name: same('Endring'),
      // Nynorsk follows as long as nobody writes it otherwise.
      mainGoal: same('Sykehjemmet endrer seg'),
      goalIds: ['g1'],
    });
  });

  it('what is not one’s own cannot be edited here', async () => {
    open();
    await screen.findByRole('button', { name: 'Endre Nattevakt' });
    expect(screen.queryByRole('button', { name: 'Endre Endring' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Nytt område for hele kommunen' })).toBeNull();
  });

  it.each([
    ['Endre Nattevakt', 'saveArea', 'mainGoal.nn', /^Hovedmål \(nynorsk\)/],
    ['Endre Hele stillinger', 'saveGoal', 'title.nb', /^Mål \(bokmål\)/],
  ] as const)(
    'after a refusal of %s the keyboard goes to the first fault',
    async (button, route, field, name) => {
      open({
        [route]: () => {
          throw refusal(422, { faults: [{ field, words: 'Skriv noe.' }] });
        },
      });
      await userEvent.click(await screen.findByRole('button', { name: button }));
      await userEvent.click(await screen.findByRole('button', { name: 'Lagre' }));
      await screen.findByText('Skriv noe.');
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name })));
    },
  );

  it('an area in use stays, in the service’s words', async () => {
    open({
      removeArea: () => {
        throw refusal(422, { faults: [{ field: 'areaId', words: 'Det ligger 2 tiltak i området.' }] });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Endre Nattevakt' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern området' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern området' }));
    expect(await screen.findByText('Det ligger 2 tiltak i området.')).toBeTruthy();
  });

  it('a goal is removed after it has been seen what would hang loose', async () => {
    const { sent } = open({
      goalOrphans: () => ({
        goal: { id: 'g1', name: 'Hele stillinger' },
        areas: [{ id: 'a1', name: 'Endring' }],
        measures: [{ id: 'm1', title: 'Felles opplæring', unit: 'Avdeling Sol' }],
        personal: 2,
      }),
      removeGoal: () => ({ outcome: 'saved' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Endre Hele stillinger' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Fjern målet' }));
    const notice = (await screen.findByText(/henger dette ikke lenger på noe mål/)).closest('[role=status]');
    expect(notice?.textContent).toContain('Felles opplæring (Avdeling Sol)');
    expect(notice?.textContent).toContain('Og 2 tiltak i planene til enkeltpersoner.');
    expect(sent('removeGoal')).toEqual([]);
    await userEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Fjern målet' }));
    await waitFor(() => expect(sent('removeGoal')).toMatchObject([{ etag: '"4"' }]));
  });
});
