// @vitest-environment jsdom
import type {
  DeliveriesView,
  MessagePreviewView,
  MessageSettingsView,
} from '@rod-trad/shared/contracts/setting-routes';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeInput, refusal } from '../../../testing/fake-client.ts';
import { freshness } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import type { TimesBody } from '../api/use-messages.ts';
import { MessagesPage } from './messages-page.tsx';

const serve = watchTests();

function settings(over: Partial<MessageSettingsView> = {}): MessageSettingsView {
  return {
    mayChange: true,
    standardDays: 56,
    cadences: [
      {
        ...{ kind: 'measureFollowUp', scope: 'unit', scopeId: 'u3', name: 'Solbakken', days: 28 },
        ...{ setOn: '2026-11-02', pending: false },
      },
    ],
    times: { fromHour: 8, untilHour: 16, weeklyCap: 3 },
    timesEtags: {},
    units: [{ id: 'u3', name: 'Solbakken' }],
    groups: [{ id: 'g', name: 'Sykepleiere' }],
    freshness,
    ...over,
  };
}
const preview = ({ query }: FakeInput): MessagePreviewView => ({
  messages: query?.weeklyCap === undefined ? 42 : 17,
  ...{ people: 12, most: 3, kinds: [{ kind: 'talkDue', count: 9 }] },
  days: [
    { day: '2026-11-27', messages: 9, people: 9 },
    { day: '2026-11-28', messages: 0, people: 0 },
  ],
});
const deliveries = (): DeliveriesView => ({
  days: 28,
  kinds: [
    {
      kind: 'checkIn',
      states: [
        { state: 'planned', count: 2 },
        { state: 'sending', count: 1 },
        { state: 'blocked', count: 7 },
      ],
    },
  ],
});
const answers = { messageSettings: () => settings(), messagePreview: preview, deliveries };

describe('the page of messages', () => {
  it('shows what is set, what comes and what became of it', async () => {
    renderView(<MessagesPage />, serve(answers));
    const cadence = await screen.findByRole('region', { name: /Hvor ofte vi spør/ });
    expect(
      within(cadence)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      'Hele kommunenHver 8. ukeslik det er når ingen har bestemt noe',
      'SolbakkenHver 4. ukesatt 2. nov. 2026Endre',
    ]);
    expect(await screen.findByText(/42 meldinger til 12 personer, høyst 3/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /27. nov. 2026/ }).textContent).toContain('9');
    expect(screen.queryByRole('row', { name: /28. nov. 2026/ })).toBeNull();
    const checkIns = await screen.findByRole('row', { name: /kompetansesjekk/i });
    expect(
      checkIns &&
        within(checkIns)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
    ).toEqual([...['3', '0', '0', '0', '7', '0', '0']]);
  });

  it('saves hours and cap with what was looked at, and takes them back', async () => {
    const sent: unknown[] = [];
    let times = settings().times;
    renderView(
      <MessagesPage />,
      serve({
        ...answers,
        messageSettings: () => settings({ times, timesEtags: { weeklyCap: '"4"' } }),
        setMessageTimes: ({ body }: FakeInput) => {
          const { key: _, etags, ...values } = body as TimesBody;
          times = values;
          sent.push({ ...times, etags });
          return { outcome: 'saved' };
        },
      }),
    );
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Flest til samme/ }), '2');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Angre' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    const etags = { weeklyCap: '"4"' };
    expect(sent).toEqual([
      { fromHour: 8, untilHour: 16, weeklyCap: 2, etags },
      { fromHour: 8, untilHour: 16, weeklyCap: 3, etags },
    ]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Angre' })).toBeNull());
  });

  it('sets how often for a group, and says what is wrong at its field', async () => {
    const sent: unknown[] = [];
    renderView(
      <MessagesPage />,
      serve({
        ...answers,
        setCadence: ({ body }: FakeInput) => {
          sent.push(body);
          if (sent.length === 1)
            throw refusal(422, { faults: [{ field: 'value', words: 'Fra 7 til 365.' }] });
          return { outcome: 'saved' };
        },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Sett for noen' }));
    const form = within(screen.getByRole('form', { name: 'Hvor ofte' }));
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'For hvem' }), 'positionGroup');
    await userEvent.selectOptions(form.getByRole('combobox', { name: /Stillingsgruppe/ }), 'g');
    const days = form.getByRole('spinbutton', { name: /Dager mellom/ });
    await userEvent.clear(days);
    await userEvent.type(days, '3');
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    expect(await form.findByText('Fra 7 til 365.')).toBeTruthy();
    await userEvent.type(days, '5');
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    expect(await screen.findByText('Lagret for Sykepleiere: hver 5. uke, fra neste gang.')).toBeTruthy();
    expect(sent[1]).toMatchObject({ scope: 'positionGroup', scopeId: 'g', value: 35, etag: undefined });
  });

  it('works out what is only thought of, and saves nothing', async () => {
    renderView(<MessagesPage />, serve(answers));
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: /Hva om det er høyst/ }), '1');
    expect(await screen.findByText(/17 meldinger/)).toBeTruthy();
    expect(screen.getByText(/Ingenting er lagret/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Tilbake til slik det er' }));
    expect(await screen.findByText(/42 meldinger/)).toBeTruthy();
  });

  it('lets an administrator look and change nothing', async () => {
    const view = settings({ mayChange: false, units: [], groups: [] });
    renderView(<MessagesPage />, serve({ ...answers, messageSettings: () => view }));
    expect(await screen.findByText('kl. 08')).toBeTruthy();
    for (const name of ['Endre hvor ofte: Solbakken', 'Sett for noen', 'Lagre']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});
