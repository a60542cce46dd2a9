// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { revisionIntervalMs } from '../features/revision/api/use-revision.ts';
import type { Host, HostContext } from '../teams/host.ts';
import { type FakeAnswers, refusal } from '../testing/fake-client.ts';
import { freshness, measureDetail, measureThread, planView } from '../testing/plan-views.ts';
import { testQueries, watchTests } from '../testing/render-view.tsx';
import { employeeHome, leaderHome, ownView } from '../testing/views.ts';
import { Pages } from './pages.tsx';
import { Shell } from './shell.tsx';

const serve = watchTests();

afterEach(() => void vi.useRealTimers());

const settings = {
  clientId: 'client',
  tenantId: 'tenant',
  authority: 'https://login.example',
  apiScope: 'scope',
  teamsMessageOrigins: [],
  teamsAppId: 'app',
};

function start(answers: FakeAnswers, context: Partial<HostContext> = {}) {
  const service = serve(answers);
  const said: string[] = [];
  let tell: (context: HostContext) => void = () => {};
  const initial: HostContext = {
    language: 'nb',
    theme: 'default',
    pageId: 'home',
    subPageId: undefined,
    channelId: undefined,
    ...context,
  };
  const host: Host = {
    initial,
    configuration: { setValid: () => {}, onSave: () => {} },
    token: async () => 'token',
    onChange: (listener) => {
      tell = listener;
    },
    loaded: () => said.push('loaded'),
    ready: () => said.push('ready'),
    failed: (message) => said.push(message),
    share: async () => 'copied',
  };
  const languages: string[] = [];
  render(
    <Shell
      host={host}
      queries={testQueries()}
      connect={(_, now) => ({
        download: service.download,
        client: (name, ...input) => {
          languages.push(now().language);
          return service.client(name, ...input);
        },
      })}
    >
      {(context) => <Pages settings={settings} host={host} context={context} />}
    </Shell>,
  );
  return {
    said,
    languages,
    calls: service.calls,
    change: (changes: Partial<HostContext>) => act(async () => tell({ ...initial, ...changes })),
  };
}

describe('the tab', () => {
  it('draws its first picture from one call, and tells Teams so', async () => {
    const { calls, said } = start({ home: () => leaderHome() });
    await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
    expect(calls.map(({ name }) => name)).toEqual(['home']);
    expect(said).toEqual(['ready']);
  });

  it('gives an employee the own page and nothing about anybody else', async () => {
    const { calls } = start({ home: () => employeeHome() });
    expect(await screen.findByRole('heading', { name: 'Áilu Bær' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    const row = screen.getByRole('row', { name: /Legemiddelhåndtering/ });
    expect(row.textContent).toContain('Nivå 3Gjør det selvstendig.');
    expect(row.textContent).toContain('Lederen: Nivå 2, 4. mai 2026');
    expect(row.textContent).toContain('Gap');
    expect(screen.getByRole('button', { name: 'Kurs i legemiddelhåndtering' })).toBeTruthy();
    expect(calls.map(({ name }) => name)).toEqual(['home']);
  });

  it('follows Teams to another language and theme at once', async () => {
    const { change, languages } = start({
      home: () => leaderHome(),
      unitPlan: () => planView(),
      revision: () => freshness,
    });
    await screen.findByRole('button', { name: 'Kompetansebehov' });
    await change({ language: 'en', theme: 'dark' });
    expect(await screen.findByRole('button', { name: 'Competence needs' })).toBeTruthy();
    expect(await screen.findByText('As of 23 Nov 2026, 09:15')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.style.colorScheme).toBe('dark');
    expect(languages.at(-1)).toBe('en');
  });

  it('opens the measure a deep link points at, and the next one', async () => {
    const { calls, change } = start(
      {
        home: () => leaderHome(),
        measure: ({ params }) => measureDetail({ id: params?.measureId ?? '' }),
        measureThread: () => measureThread(),
        revision: () => freshness,
      },
      { subPageId: 'measure/m7' },
    );
    // On a busy machine what lies over the page is a while hidden to jsdom; the browser’s tests look at it as it is.
    const form = () => screen.findByRole('form', { name: 'Hvordan går det?', hidden: true });
    expect(await form()).toBeTruthy();
    await change({ subPageId: 'measure/m8' });
    await form();
    expect(
      calls.filter(({ name }) => name === 'measure').map(({ input }) => input.params?.measureId),
    ).toEqual(['m7', 'm8']);
  });

  it('gives those who see units the own page too, fetched when it is opened', async () => {
    const { calls } = start({ home: () => leaderHome({ own: undefined }), ownCompetence: () => ownView() });
    await userEvent.click(await screen.findByRole('button', { name: 'Min kompetanse' }));
    expect(await screen.findByRole('heading', { name: 'Áilu Bær' })).toBeTruthy();
    expect(calls.map(({ name }) => name)).toEqual(['home', 'ownCompetence']);
  });

  describe('in a channel', () => {
    const plan = () => planView({ sight: 'numbers' });

    it('shows the plan in one call, which does not ask who is looking, and nothing to open', async () => {
      const { calls, said } = start({ channelPlan: plan }, { channelId: '19:x', pageId: 'plan' });
      await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
      expect(calls).toEqual([{ name: 'channelPlan', input: { query: { unitId: undefined } } }]);
      expect(said).toEqual(['ready']);
      expect(screen.queryByText('Ragnhild Moe')).toBeNull();
      expect(screen.queryByRole('button')).toBeNull();
      expect(screen.queryByRole('navigation')).toBeNull();
    });

    it.each([
      ['the unit the tab was set up for', { pageId: 'unit/u2' }, 'u2'],
      ['the unit a link leads to', { pageId: 'unit/u2', subPageId: 'unit/u3' }, 'u3'],
    ])('shows %s', async (_, place, unitId) => {
      const { calls } = start({ channelPlan: plan }, { channelId: '19:x', ...place });
      await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
      expect(calls.map(({ input }) => input.query)).toEqual([{ unitId }]);
    });

    it('says when there is no adopted plan, and where the own page is', async () => {
      const none = planView({ sight: 'numbers', plan: undefined, areas: [] });
      start({ channelPlan: () => none }, { channelId: '19:x' });
      const title = 'Fjordvik sykehjem har ingen vedtatt plan ennå';
      expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
      expect(screen.getByText(/Din egen side/)).toBeTruthy();
    });
  });

  it('says what to do when there is nothing, and when the service refuses', async () => {
    start({
      home: () => ({ me: leaderHome().me, pages: [], units: [], checkIns: 0, educations: 0, hasTalk: false }),
      revision: () => freshness,
    });
    expect(await screen.findByRole('heading', { name: 'Velkommen til Rød tråd' })).toBeTruthy();
    const { said } = start({
      home: () => {
        throw refusal(503);
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Prøv en annen gang');
    expect(said).toEqual(['ready']);
  });

  describe('when the service has something newer', () => {
    const newer = { ...freshness, revision: 8 };
    const changing = () =>
      start({
        home: () => leaderHome(),
        revision: () => newer,
        // The newer plan has lost its areas, and with them the measures.
        unitPlan: () => planView({ areas: [], freshness: newer }),
      });

    it('renews what is shown within a few seconds, without being asked', async () => {
      vi.useFakeTimers({ shouldAdvanceTime: true });
      const { calls } = changing();
      await screen.findByText('2 tiltak');
      await act(() => vi.advanceTimersByTimeAsync(revisionIntervalMs));
      expect(await screen.findByText('0 tiltak')).toBeTruthy();
      expect(calls.map(({ name }) => name)).toEqual(['home', 'revision', 'unitPlan']);
    });

    it('renews what is shown when the person comes back to the page', async () => {
      changing();
      await screen.findByText('2 tiltak');
      act(() => void window.dispatchEvent(new Event('visibilitychange')));
      expect(await screen.findByText('0 tiltak')).toBeTruthy();
    });

    it('says so when the service can no longer be reached, and goes on showing what it has', async () => {
      start({
        home: () => leaderHome(),
        revision: () => {
          throw new TypeError('Failed to fetch');
        },
      });
      await screen.findByText('2 tiltak');
      act(() => void window.dispatchEvent(new Event('visibilitychange')));
      expect(await screen.findByText('Vi får ikke kontakt med tjenesten.')).toBeTruthy();
      expect(screen.getByText('2 tiltak')).toBeTruthy();
    });
  });

  it('lets a leader choose another unit from the keyboard', async () => {
    const { calls } = start({
      home: () => leaderHome(),
      unitPlan: () => planView(),
      revision: () => freshness,
    });
    const picker = await screen.findByRole('combobox', { name: 'Enhet' }, { timeout: 10_000 });
    picker.focus();
    await userEvent.keyboard('avdeling');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Avdeling Sol Avdeling, Fjordvik sykehjem',
    ]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('table', { name: 'Kompetanseplan 2026–2029' });
    const plans = calls.filter(({ name }) => name === 'unitPlan');
    expect(plans.map(({ input }) => input.params)).toEqual([{ unitId: 'u3' }]);
  });
});
