// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PinnedTab } from '../teams/configuration.ts';
import type { Host } from '../teams/host.ts';
import { type FakeAnswers, type FakeInput, refusal } from '../testing/fake-client.ts';
import { municipality, nursingHome, planView } from '../testing/plan-views.ts';
import { renderView, watchTests } from '../testing/render-view.tsx';
import { employeeHome, leaderHome } from '../testing/views.ts';
import { ConfigurePage } from './configure-page.tsx';

const serve = watchTests();
const units = [municipality, nursingHome];

/** The plans as the channel shows them: the municipality's when no unit is asked for. */
function channelPlan({ query }: FakeInput) {
  const unit = units.find(({ id }) => id === query?.unitId) ?? municipality;
  return planView({ unit, sight: 'numbers' });
}

/** The dialogue of Teams, with what its Save button would keep. */
function start(answers: FakeAnswers, language: 'nb' | 'nn' | 'en' = 'nb') {
  const dialogue: { valid: boolean; saved?: PinnedTab; ready: number } = { valid: true, ready: 0 };
  const configuration = {
    setValid: (valid: boolean) => {
      dialogue.valid = valid;
    },
    onSave: (tab: PinnedTab) => {
      dialogue.saved = tab;
    },
  };
  const host = { configuration, ready: () => dialogue.ready++ } as unknown as Host;
  renderView(<ConfigurePage host={host} pageUrl="https://tab.example/tab/" />, serve(answers), language);
  return dialogue;
}

describe('adding the tab to a channel', () => {
  it('offers an employee the plan of the municipality, ready to be saved', async () => {
    const dialogue = start({ home: () => employeeHome(), channelPlan });
    expect(dialogue.valid).toBe(false);
    await screen.findByText('Kompetanseplan for Fjordvik kommune');
    expect(dialogue).toEqual({
      valid: true,
      ready: 1,
      saved: {
        entityId: 'unit/u0',
        contentUrl: 'https://tab.example/tab/',
        websiteUrl: 'https://tab.example/tab/',
        suggestedDisplayName: 'Kompetanseplan for Fjordvik kommune',
      },
    });
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('lets a leader choose among the municipality and the own line, from the keyboard', async () => {
    const dialogue = start({ home: () => leaderHome({ units: [nursingHome] }), channelPlan });
    const picker = await screen.findByRole('combobox', { name: 'Enhet' }, { timeout: 10_000 });
    picker.focus();
    await userEvent.keyboard('sykehjem{ArrowDown}{Enter}');
    await waitFor(() => expect(dialogue.saved?.entityId).toBe('unit/u2'));
    expect(dialogue).toMatchObject({ valid: true, saved: { entityId: 'unit/u2' } });
  });

  it('says beforehand that a unit has no adopted plan', async () => {
    start({
      home: () => employeeHome(),
      channelPlan: (input) => ({ ...channelPlan(input), plan: undefined, areas: [] }),
    });
    expect(await screen.findByText('Fjordvik kommune har ingen vedtatt plan ennå')).toBeTruthy();
  });

  it('lets nothing be saved while the service refuses, and tries again when asked', async () => {
    let asked = 0;
    const dialogue = start({
      home: () => {
        asked += 1;
        if (asked === 1) throw refusal(503);
        return employeeHome();
      },
      channelPlan: (input) => {
        if (asked === 1) throw refusal(503);
        return channelPlan(input);
      },
    });
    await screen.findByRole('alert');
    expect(dialogue).toMatchObject({ valid: false, ready: 1 });
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    await waitFor(() => expect(dialogue.valid).toBe(true));
  });

  it.each([
    ['nn', 'Vel Lagre når du er klar.'],
    ['en', 'Choose Save when you are ready.'],
  ] as const)('speaks %s', async (language, words) => {
    start({ home: () => employeeHome(), channelPlan }, language);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});
