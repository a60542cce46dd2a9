// @vitest-environment jsdom
import type { PlansView } from '@rod-trad/shared/contracts/plans-views';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { freshness, nursingHome } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { PlanLife } from './plan-life.tsx';

const serve = watchTests();

const plan = (changes: Partial<PlansView['plans'][number]> = {}): PlansView['plans'][number] => ({
  id: 'plan1',
  title: 'Kompetanseplan 2026–2029',
  etag: '"3"',
  pending: false,
  firstYear: 2026,
  lastYear: 2029,
  status: 'inConsultation',
  endorsements: [],
  measures: 4,
  withoutCriterion: 0,
  notEvaluated: 0,
  next: ['draft', 'adopted'],
  hasCopy: false,
  ...changes,
});
const plans = (changes: Partial<PlansView> = {}): PlansView => ({
  unit: nursingHome,
  plans: [plan()],
  parents: [{ id: 'plan0', title: 'Kommunens plan', unit: 'Fjordvik kommune' }],
  mayAdd: true,
  suggested: { firstYear: 2026, lastYear: 2029 },
  freshness,
  ...changes,
});

function open(view: PlansView, answers: FakeAnswers = {}) {
  const service = serve({ plans: () => view, ...answers });
  renderView(<PlanLife subject={{ unitId: 'u2' }} />, service);
  const sent = (name: string) =>
    service.calls.filter((call) => call.name === name).map(({ input }) => input.body as object);
  return { sent };
}

describe('the stages of a plan', () => {
  it('shows how far it has come', async () => {
    open(plans());
    const steps = await screen.findByRole('list', { name: 'Hvor langt planen er kommet' });
    const now = within(steps)
      .getAllByRole('listitem')
      .filter((step) => step.getAttribute('aria-current') === 'step');
    expect(now.map((step) => step.textContent)).toEqual(['2 Til drøfting']);
  });

  it('asks why when it is adopted and nobody has discussed it', async () => {
    const { sent } = open(plans(), {
      movePlan: ({ body }) => {
        const { notDiscussedBecause } = body as { notDiscussedBecause?: string };
        if (notDiscussedBecause === undefined) {
          throw refusal(422, { faults: [{ field: 'notDiscussedBecause', words: 'Skriv hvorfor.' }] });
        }
        return { outcome: 'saved' };
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Registrer vedtak' }));
    const form = screen.getByRole('form', { name: 'Registrer vedtak' });
    await userEvent.type(within(form).getByRole('textbox', { name: /^Hvem/ }), 'Kommunestyret');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await within(form).findByText('Skriv hvorfor.');
    const why = within(form).getByRole('textbox', { name: /^Hvorfor er planen ikke/ });
    await waitFor(() => expect(document.activeElement).toBe(why));
    await userEvent.keyboard('Hastesak');
    await userEvent.click(within(form).getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    expect(sent('movePlan')[1]).toMatchObject({
      etag: '"3"',
      to: 'adopted',
      adoption: { body: 'Kommunestyret' },
      notDiscussedBecause: 'Hastesak',
    });
  });

  it('asks for no reason when it has been discussed, and says what lacks a criterion', async () => {
    const endorsements = [{ kind: 'consultation' as const, on: '2026-11-01', body: 'Drøftingsmøte' }];
    open(plans({ plans: [plan({ endorsements, withoutCriterion: 2 })] }));
    expect(await screen.findByText(/^2 tiltak mangler suksesskriterium/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Registrer vedtak' }));
    expect(screen.queryByRole('textbox', { name: /^Hvorfor er planen ikke/ })).toBeNull();
  });

  it('is closed only after being asked once more', async () => {
    const { sent } = open(
      plans({ plans: [plan({ status: 'running', next: ['evaluated'], notEvaluated: 3 })] }),
      {
        movePlan: () => ({ outcome: 'saved' }),
      },
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Avslutt som evaluert' }));
    expect(sent('movePlan')).toEqual([]);
    await screen.findByText(/kan ikke endres eller åpnes igjen/);
    expect(screen.getByText(/^3 tiltak er over uten å være evaluert/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Avslutt som evaluert' }));
    await waitFor(() => expect(sent('movePlan')).toHaveLength(1));
  });

  it('goes on into the next period', async () => {
    const { sent } = open(plans({ plans: [plan({ status: 'running', next: ['evaluated'] })] }), {
      copyPlan: () => ({ outcome: 'saved' }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Lag neste plan fra denne' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent('copyPlan')).toHaveLength(1));
    expect(sent('copyPlan')[0]).toMatchObject({ firstYear: 2030, lastYear: 2033 });
  });

  it('begins anew under the plan above', async () => {
    const { sent } = open(plans({ plans: [] }), { savePlan: () => ({ outcome: 'saved' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Ny plan' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre' }));
    await waitFor(() => expect(sent('savePlan')).toHaveLength(1));
    expect(sent('savePlan')[0]).toMatchObject({
      subject: { unitId: 'u2' },
      parentPlanId: 'plan0',
      title: 'Kompetanseplan 2026–2029 Fjordvik sykehjem',
    });
  });

  it('is only read by those who may not move it', async () => {
    open(plans({ plans: [plan({ etag: undefined, next: [] })], mayAdd: false }));
    await screen.findByRole('heading', { name: 'Kompetanseplan 2026–2029' });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('a plan that has been made', () => {
  const parent = { id: 'plan0', title: 'Kommunens plan' };
  const edit = async (entry: Partial<PlansView['plans'][number]>, answers: FakeAnswers = {}) => {
    const opened = open(plans({ plans: [plan({ parent, ...entry })] }), answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Endre planen' }));
    return { ...opened, form: within(await screen.findByRole('form', { name: 'Endre planen' })) };
  };
  const rename = async (form: ReturnType<typeof within>, to: string) => {
    const title = form.getByRole('textbox', { name: /^Tittel/ });
    await userEvent.clear(title);
    await userEvent.type(title, to);
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
  };

  it('is given another name, other years and no plan above, in the version that was looked at', async () => {
    const { form, sent } = await edit({}, { savePlan: () => ({ outcome: 'saved' }) });
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Planen over' }), '');
    await userEvent.clear(form.getByRole('textbox', { name: 'Siste år' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Siste år' }), '2028');
    await rename(form, 'Plan for oss');
    await waitFor(() => expect(sent('savePlan')).toHaveLength(1));
    expect(sent('savePlan')[0]).toEqual({
      key: expect.any(String),
      subject: { unitId: 'u2' },
      changes: { id: 'plan1', etag: '"3"' },
      ...{ title: 'Plan for oss', firstYear: 2026, lastYear: 2028 },
    });
    expect(await screen.findByRole('button', { name: 'Endre planen' })).toBeTruthy();
  });

  it('keeps the years measures have an x in, in words, and the keyboard goes there', async () => {
    const words = '2 tiltak har kryss i år som faller utenfor. Flytt kryssene først.';
    const { form } = await edit(
      {},
      {
        savePlan: () => {
          throw refusal(422, { faults: [{ field: 'firstYear', words }] });
        },
      },
    );
    await userEvent.click(form.getByRole('button', { name: 'Lagre' }));
    await form.findByText(words);
    await waitFor(() =>
      expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Første år' })),
    );
  });

  it('has fixed years once it is adopted, and is left alone when it is closed', async () => {
    const { form } = await edit({ status: 'running' });
    expect(form.getByText('Planen er vedtatt for 2026–2029, så årene ligger fast.')).toBeTruthy();
    expect(form.queryByRole('textbox', { name: 'Første år' })).toBeNull();
    cleanup();
    open(plans({ plans: [plan({ status: 'evaluated', next: [] })] }));
    await screen.findByRole('heading', { name: 'Kompetanseplan 2026–2029' });
    expect(screen.queryByRole('button', { name: 'Endre planen' })).toBeNull();
  });

  it('shows both versions when somebody else was quicker', async () => {
    let tries = 0;
    const { form, sent } = await edit(
      {},
      {
        savePlan: () => {
          tries += 1;
          const current = {
            title: 'Deres',
            firstYear: 2026,
            lastYear: 2029,
            parentPlanId: 'plan0',
            etag: '"9"',
          };
          if (tries === 1) throw refusal(409, { current });
          return { outcome: 'saved' };
        },
      },
    );
    await rename(form, 'Min');
    const versions = within(await form.findByRole('table'));
    expect(versions.getAllByRole('row').map((row) => row.textContent)).toEqual([
      expect.any(String),
      'TittelMinDeres',
    ]);
    await userEvent.click(form.getByRole('button', { name: 'Lagre det jeg skrev' }));
    await waitFor(() => expect(sent('savePlan')).toHaveLength(2));
    expect(sent('savePlan')[1]).toMatchObject({ title: 'Min', changes: { etag: '"9"' } });
  });
});
