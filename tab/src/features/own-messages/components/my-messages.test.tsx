// @vitest-environment jsdom
import type { OwnNudgesView } from '@rod-trad/shared/contracts/own-nudge-routes';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeInput, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import type { OwnChoice } from '../api/use-own-nudges.ts';
import { MyMessages } from './my-messages.tsx';

const serve = watchTests();

function start(over: Partial<OwnNudgesView> = {}, refuse?: Error) {
  const chosen: OwnChoice[] = [];
  const view: OwnNudgesView = {
    longestPause: '2027-02-22',
    municipality: { fromHour: 8, untilHour: 16, weeklyCap: 3 },
    kinds: [
      { kind: 'checkIn', stopped: false },
      { kind: 'talkPrepare', stopped: true },
    ],
    today: [{ kind: 'checkIn', comes: false, why: 'du har svart' }],
    ...over,
  };
  const client = serve({
    ownNudges: () => view,
    chooseOwnNudges: ({ body }: FakeInput) => {
      if (refuse !== undefined) throw refuse;
      chosen.push((body as { choice: OwnChoice }).choice);
      return {};
    },
  });
  renderView(<MyMessages />, client);
  return chosen;
}
const open = () => userEvent.click(screen.getByText('Mine meldinger'));

describe('my messages', () => {
  it('asks for nothing until it is opened, and then says what comes and why', async () => {
    start();
    await open();
    expect(await screen.findByText(/kommer ikke nå, fordi du har svart/)).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Kompetansesjekker' })).toHaveProperty('checked', true);
  });

  it('stops and starts a kind, and can take it back', async () => {
    const chosen = start();
    await open();
    await userEvent.click(await screen.findByRole('switch', { name: 'Kompetansesjekker' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
    await waitFor(() => expect(chosen).toHaveLength(2));
    expect(chosen).toEqual([
      { kind: 'stop', nudge: 'checkIn' },
      { kind: 'resume', nudge: 'checkIn' },
    ]);
  });

  it('pauses until a day, and says what is wrong at its field', async () => {
    const faults = [{ field: 'until', words: 'En pause kan vare i høyst 90 dager.' }];
    start({}, refusal(422, { faults }));
    await open();
    await userEvent.type(await screen.findByLabelText('Pause til og med'), '2029-01-01');
    await userEvent.click(screen.getByRole('button', { name: 'Ta pause' }));
    expect(await screen.findByText('En pause kan vare i høyst 90 dager.')).toBeTruthy();
  });

  it('ends a pause, and goes back to the hours of the municipality', async () => {
    const hours = { fromHour: 12, untilHour: 20 };
    const chosen = start({ pausedUntil: '2026-12-24', hours });
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Avslutt pausen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Som i kommunen' }));
    await waitFor(() => expect(chosen).toEqual([{ kind: 'pause' }, { kind: 'hours' }]));
  });

  it('keeps own hours', async () => {
    const chosen = start();
    await open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Tidligst' }), '12');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(chosen).toEqual([{ kind: 'hours', hours: { fromHour: 12, untilHour: 16 } }]));
  });
});
