// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { FakeAnswers } from '../../../testing/fake-client.ts';
import { giveRoom } from '../../../testing/give-room.ts';
import { measureThread, nursingHome, planView, ward } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { goalsView, goalThread, looseThreads } from '../../../testing/thread-views.ts';
import { watchSavedFiles } from '../../../testing/watch-saved-files.ts';
import { ThreadPage } from './thread-page.tsx';

giveRoom(900, 600);
const serve = watchTests();

function Page({ went }: { went: string[] }) {
  const [goalId, setGoal] = useState<string>();
  const go = (to: string) => (id?: string) =>
    void went.push([to, id].filter((part) => part !== undefined).join(' '));
  return (
    <ThreadPage
      goalId={goalId}
      onGoal={setGoal}
      links={{ onMeasure: go('measure'), onGoal: go('goal'), planOf: (id) => () => go('plan')(id) }}
      unitId="u2"
      picker={null}
      onMeasure={go('measure')}
      onAreas={go('areas')}
      onEdit={go('edit')}
    />
  );
}

function open(answers: FakeAnswers = {}) {
  const went: string[] = [];
  const service = serve({ goals: () => goalsView(), goalThread: () => goalThread(), ...answers });
  renderView(<Page went={went} />, service);
  return { went, service };
}
const rows = () =>
  screen.getAllByRole('treeitem').map((row) => [Number(row.ariaLevel), row.getAttribute('aria-expanded')]);
const at = () => document.activeElement?.textContent ?? '';

describe('the thread from a goal down', () => {
  const choose = async () => {
    const opened = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Hele stillinger' }));
    await screen.findByRole('tree', { name: 'Tråden fra «Hele stillinger» og ned' });
    return opened;
  };

  it('begins with every goal and how much hangs on each', async () => {
    open();
    const row = within(await screen.findByRole('table', { name: 'Alle målene' })).getAllByRole('row')[1];
    expect(row?.textContent?.replaceAll(/\s/g, ' ')).toBe(
      'Hele stillingerArbeidsgiverstrategien6127090 00048',
    );
  });

  it('is a tree that is walked by keyboard, of which fifty siblings are drawn at a time', async () => {
    const { went } = await choose();
    // Goal, area, the plan with most in it, 50 of its 60 measures and the way to more, the other plan, the other area.
    expect(rows()).toHaveLength(3 + 50 + 1 + 2);
    expect(rows().slice(0, 4)).toEqual([
      [1, 'true'],
      [2, 'true'],
      [3, 'true'],
      [4, null],
    ]);
    screen.getAllByRole('treeitem')[0]?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(at()).toContain('Tiltak nummer 1 ');
    await userEvent.keyboard('{Enter}');
    expect(went).toEqual(['measure m1']);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(rows()).toHaveLength(5);
    await userEvent.keyboard('{ArrowRight}{End}{ArrowUp}{ArrowUp}');
    expect(at()).toBe('Vis flere (10 til)');
    await userEvent.keyboard('{Enter}');
    expect(at()).toContain('Tiltak nummer 51');
    expect(rows()).toHaveLength(3 + 60 + 2);
    // One stop for Tab in the tree, and the button of the row one is in.
    const stops = () => screen.getByRole('tree').querySelectorAll('[tabindex="0"]').length;
    expect(stops()).toBe(1);
    await userEvent.keyboard('{ArrowLeft}');
    expect(at()).toContain('Fjordvik sykehjem');
    expect(stops()).toBe(2);
  });

  it('says of each node what hangs on it, and draws the same as a picture', async () => {
    await choose();
    const [goal] = screen.getAllByRole('treeitem');
    expect(goal?.textContent).toMatch(/61 tiltak · 2 enheter · 70 deltakere · .*90\s000.* · 48 timer/);
    const picture = screen.getByRole('img', { name: /^Tegning av tråden fra målet «Hele stillinger»/ });
    expect(picture.textContent).toContain('Vi har vilje og evne.');
    // Goal, two areas, two plans, and six of the measures.
    expect(picture.querySelectorAll('rect')).toHaveLength(1 + 2 + 2 + 6);
    expect(picture.textContent).toContain('+ 54 til');
  });

  it('leads from a plan in the tree to the plan', async () => {
    const { went } = await choose();
    await userEvent.click(screen.getAllByRole('button', { name: 'Gå til planen' })[1] as HTMLElement);
    expect(went).toEqual(['plan u3']);
  });

  it('says that nothing hangs on a goal', async () => {
    open({ goalThread: () => ({ ...goalThread(), areas: [] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Hele stillinger' }));
    expect(await screen.findByText(/^Ingenting henger på dette målet ennå/)).toBeTruthy();
    expect(screen.queryByRole('tree')).toBeNull();
  });
});

describe('the thread from a measure up', () => {
  it('is found by what the measure is called, and each step leads on', async () => {
    const above = [
      { id: 'top', title: 'Lederprogram', plan: 'Kommunens plan', unit: 'Fjordvik kommune', opens: true },
      { id: 'far', title: 'Nasjonalt løft', plan: 'En annen plan', opens: false },
    ];
    const { went } = open({ unitPlan: () => planView(), measureThread: () => measureThread({ above }) });
    await userEvent.click(screen.getByRole('button', { name: 'Fra tiltak og opp' }));
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Finn tiltaket' }), 'MEDARBEIDERSKAP');
    const found = screen.getByRole('list', { name: 'Tiltak du kan velge' });
    await waitFor(() => expect(within(found).getAllByRole('listitem')).toHaveLength(1));
    await userEvent.click(within(found).getByRole('button'));
    const why = await screen.findByRole('list', { name: 'Hvorfor gjør vi dette?' });
    expect(
      within(why)
        .getAllByRole('listitem')
        .map((step) => step.textContent),
    ).toEqual([
      'Del av tiltaketLederprogramFjordvik kommune',
      'Del av tiltaketNasjonalt løftEn annen plan',
      'PlanenKompetanseplan 2026–2029Fjordvik sykehjem',
      'Området og hovedmåletEndring og utviklingVi har vilje og evne til å endre oss.',
      'MåletHele stillinger',
    ]);
    for (const button of within(why).getAllByRole('button')) await userEvent.click(button);
    // What one may not look at is no link.
    expect(went).toEqual(['measure top', 'plan u2', 'goal g1']);
  });

  it('says where the thread ends, when it reaches no goal', async () => {
    open({ unitPlan: () => planView(), measureThread: () => measureThread({ goals: [] }) });
    await userEvent.click(screen.getByRole('button', { name: 'Fra tiltak og opp' }));
    await userEvent.click(await screen.findByRole('button', { name: /medarbeiderskap/ }));
    expect(await screen.findByText(/^Tråden stopper her/)).toBeTruthy();
  });
});

describe('loose threads', () => {
  const broken = looseThreads({
    measures: [{ id: 'm9', title: 'Uten mål', unit: nursingHome, area: 'Endring' }],
    areas: [{ id: 'a1', name: 'Endring' }],
    mainGoals: [{ id: 'a2', name: 'Digital', mainGoal: 'Alle er trygge.', unit: ward }],
    goals: [{ id: 'g2', name: 'Bo hjemme' }],
  });
  const see = async (answers: FakeAnswers) => {
    const opened = open(answers);
    await userEvent.click(screen.getByRole('button', { name: 'Løse tråder' }));
    return opened;
  };

  it('each lead to where they are mended', async () => {
    const { went } = await see({ orphans: () => broken });
    for (const name of ['Uten mål', 'Endring', 'Alle er trygge.', 'Bo hjemme']) {
      await userEvent.click(await screen.findByRole('button', { name }));
    }
    expect(went).toEqual(['measure m9', 'areas', 'edit u3', 'areas']);
  });

  it('are praised when there are none, and looked for in another year', async () => {
    const { service } = await see({
      orphans: ({ query }) =>
        query?.year === undefined ? looseThreads() : { ...broken, year: Number(query.year) },
    });
    expect(await screen.findByRole('heading', { name: 'Alt henger sammen!' })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'År' }), '2028');
    expect(await screen.findByRole('heading', { name: /^Mål uten tiltak i 2028/ })).toBeTruthy();
    expect(service.calls.filter(({ name }) => name === 'orphans').map(({ input }) => input.query)).toEqual([
      {},
      { year: 2028 },
    ]);
  });

  it('are handed out as a file', async () => {
    const saved = watchSavedFiles();
    await see({ orphans: () => broken });
    await userEvent.click(await screen.findByRole('button', { name: 'Last ned som CSV' }));
    const text = (await saved[0]?.file.text()) ?? '';
    expect(text.replace('\uFEFF', '').trimEnd().split('\r\n')).toEqual([
      'Hva mangler;Navn;Enhet;Kompetanseområde;Hovedmål',
      'Tiltak som ikke bidrar til noe mål;Uten mål;Fjordvik sykehjem;Endring;',
      'Områder som ikke tjener noe mål;;;Endring;',
      'Hovedmål uten tiltak i 2026;;Avdeling Sol;Digital;Alle er trygge.',
      'Mål uten tiltak i 2026;Bo hjemme;;;',
    ]);
  });
});
