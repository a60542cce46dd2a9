// @vitest-environment jsdom

import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { queryKeys } from '../../../components/query-keys.ts';
import { type FakeAnswers, type FakeInput, refusal } from '../../../testing/fake-client.ts';
import { asksBeforeClosing, goElsewhere } from '../../../testing/leaving.ts';
import { measureDetail, measureView, planView } from '../../../testing/plan-views.ts';
import { renderView, testQueries, watchTests } from '../../../testing/render-view.tsx';
import { PlanEditor } from './plan-editor.tsx';

const serve = watchTests();

const draft = planView({
  plan: {
    id: 'plan1',
    title: 'Kompetanseplan 2026–2029',
    status: 'draft',
    years: [2026, 2027, 2028, 2029],
    mayChange: true,
    endorsements: [],
  },
});
type Cell = { kind: string; year: number; on: boolean; to: string; seen: string };
const cellOf = (input: FakeInput) => (input.body as { cell: Cell }).cell;

function Page() {
  const { data } = useQuery({ queryKey: queryKeys.plan('u2'), queryFn: () => draft, enabled: false });
  return data?.plan === undefined ? null : (
    <PlanEditor view={{ ...data, plan: data.plan }} queryKey={queryKeys.plan('u2')} onOpen={() => {}} />
  );
}

function open(answers: FakeAnswers = {}) {
  const service = serve({
    setMeasureCell: ({ params, body }) => {
      const { kind, to } = (body as { cell: Cell }).cell;
      const id = params?.measureId ?? '';
      const changes = kind === 'title' ? { title: to } : {};
      return { outcome: 'saved', measure: measureView({ id, ...changes }) };
    },
    ...answers,
  });
  const queries = testQueries();
  queries.setQueryData(queryKeys.plan('u2'), draft);
  renderView(<Page />, service, 'nb', queries);
  const sent = (name: string) => service.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { sent };
}

const focused = () => {
  const { row, column } = (document.activeElement as HTMLElement).dataset;
  return [row, Number(column)];
};
const onFirstCell = async () => {
  await screen.findByRole('grid');
  document.querySelector<HTMLElement>('[data-row=m1][data-column="0"]')?.focus();
};

describe('the plan table by keyboard', () => {
  it('is walked with the arrows, and the tab key stops at one cell', async () => {
    open();
    await onFirstCell();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toEqual(['m1', 2]);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toEqual(['new a1', 0]);
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toEqual(['m2', 2]);
    await userEvent.keyboard('{Home}');
    expect(focused()).toEqual(['m2', 0]);
    const stops = [...screen.getByRole('grid').querySelectorAll('[tabindex="0"]')];
    expect(stops).toHaveLength(1);
  });

  it('sets and clears an x with the space bar, at once and without waiting', async () => {
    const answers: (() => void)[] = [];
    const { sent } = open({
      setMeasureCell: ({ params }) =>
        new Promise((resolve) =>
          answers.push(() =>
            resolve({ outcome: 'saved', measure: measureView({ id: params?.measureId ?? '' }) }),
          ),
        ),
    });
    await onFirstCell();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight} ');
    expect(document.activeElement?.textContent).toBe('x');
    await userEvent.keyboard('{ArrowLeft} ');
    expect(document.activeElement?.textContent).toBe('');
    // One at a time for one measure, in the order in which they were done.
    expect(sent('setMeasureCell').map(cellOf)).toEqual([{ kind: 'year', year: 2028, on: true }]);
    expect(screen.getByText('Lagrer 2 endringer.')).toBeTruthy();
    answers[0]?.();
    await waitFor(() => expect(sent('setMeasureCell')).toHaveLength(2));
    expect(sent('setMeasureCell').map(cellOf)[1]).toEqual({ kind: 'year', year: 2027, on: false });
    answers[1]?.();
    await screen.findByText('Alt er lagret.');
  });

  it('edits a title with Enter, and takes it back with Escape', async () => {
    const { sent } = open();
    await onFirstCell();
    await userEvent.keyboard('{Enter} og prosess{Enter}');
    expect(focused()).toEqual(['m1', 0]);
    await waitFor(() => expect(sent('setMeasureCell')).toHaveLength(1));
    expect(sent('setMeasureCell').map(cellOf)[0]).toEqual({
      kind: 'title',
      to: 'Felles opplæring i endringsledelse og prosess',
      seen: 'Felles opplæring i endringsledelse',
    });
    await userEvent.keyboard('{F2} tull{Escape}');
    expect(sent('setMeasureCell')).toHaveLength(1);
    expect(focused()).toEqual(['m1', 0]);
  });

  it('takes new measures in the last row, and lets the person walk up to them', async () => {
    const { sent } = open({
      saveMeasure: ({ body }) => {
        const { key, draft: written } = body as { key: string; draft: { title: string } };
        const made = measureView({ id: key, title: written.title, years: [], mayChange: true });
        return { outcome: 'saved', measure: made };
      },
    });
    await onFirstCell();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await userEvent.keyboard('Kollegaveiledning{Enter}Hospitering{Enter}{Escape}');
    expect(focused()).toEqual(['new a1', 0]);
    await waitFor(() => expect(sent('saveMeasure')).toHaveLength(2));
    await screen.findByText('Alt er lagret.');
    const row = screen.getByRole('row', { name: /Hospitering/ });
    await userEvent.keyboard('{ArrowUp}{Home}{ArrowRight} ');
    await waitFor(() =>
      expect(sent('setMeasureCell').map(cellOf)).toEqual([{ kind: 'year', year: 2026, on: true }]),
    );
    expect(row.dataset.measure).toBe(sent('setMeasureCell')[0]?.params?.measureId);
  });

  it('moves a measure with Alt and an arrow, also to the next area, and Ctrl+Z takes it back', async () => {
    const { sent } = open({
      moveMeasure: ({ params }) => ({
        outcome: 'saved',
        measure: measureView({ id: params?.measureId ?? '' }),
      }),
    });
    await onFirstCell();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(focused()).toEqual(['m1', 0]);
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(sent('moveMeasure')).toHaveLength(2));
    expect(sent('moveMeasure').map(({ body }) => body)).toMatchObject([{ areaId: 'a1' }, { areaId: 'a2' }]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(sent('moveMeasure')).toHaveLength(3));
    expect(sent('moveMeasure')[2]?.body).toMatchObject({ areaId: 'a1' });
    expect(focused()).toEqual(['m1', 0]);
  });
});

describe('what could not be saved', () => {
  it('is said beside the row in the service’s words, kept, and sent again when asked', async () => {
    let tries = 0;
    open({
      setMeasureCell: () => {
        tries += 1;
        if (tries === 1) throw refusal(422, { faults: [{ field: 'title', words: 'Tittelen er for lang.' }] });
        return { outcome: 'saved', measure: measureView({ title: 'Nytt navn' }) };
      },
    });
    await onFirstCell();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}Nytt navn{Enter}');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Tittelen er for lang.');
    expect(within(screen.getByRole('grid')).getByText('Kunne ikke lagres')).toBeTruthy();
    expect(within(screen.getByRole('grid')).getByText('Nytt navn')).toBeTruthy();
    await userEvent.click(within(alert).getByRole('button', { name: 'Prøv igjen' }));
    await screen.findByText('Alt er lagret.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('because somebody else was quicker, is shown beside what stands; mine is sent by one who has seen it', async () => {
    let tries = 0;
    const { sent } = open({
      setMeasureCell: () => {
        tries += 1;
        if (tries === 1) {
          throw refusal(409, { current: measureDetail({ title: 'Deres tittel', etag: '"9"' }) });
        }
        return { outcome: 'saved', measure: measureView({ title: 'Min tittel' }) };
      },
    });
    await onFirstCell();
    await userEvent.keyboard('{Enter}{Control>}a{/Control}Min tittel{Enter}');
    const row = await screen.findByRole('row', { name: /Tittel Min tittel Deres tittel/ });
    expect(row).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lagre det jeg skrev' }));
    await waitFor(() => expect(sent('setMeasureCell')).toHaveLength(2));
    expect(sent('setMeasureCell').map(cellOf)[1]).toMatchObject({ to: 'Min tittel', seen: 'Deres tittel' });
    await screen.findByText('Alt er lagret.');
  });
});

describe('what is not saved yet', () => {
  it('is told before it is left, and nobody is asked when everything is saved', async () => {
    let tries = 0;
    open({
      setMeasureCell: ({ params }) => {
        tries += 1;
        if (tries === 1) throw refusal(422, { faults: [{ field: 'years', words: 'Utenfor perioden.' }] });
        return { outcome: 'saved', measure: measureView({ id: params?.measureId ?? '' }) };
      },
    });
    await onFirstCell();
    expect((await goElsewhere())()).toBe(1);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight} ');
    await screen.findByText(/Utenfor perioden/);
    expect(asksBeforeClosing()).toBe(true);
    const stays = await goElsewhere();
    expect(screen.getByRole('alertdialog').textContent).toContain('1 endring i planen er ikke lagret');
    expect(document.activeElement?.textContent).toBe('Bli her');
    await userEvent.click(screen.getByRole('button', { name: 'Bli her' }));
    expect(stays()).toBe(0);
    const goes = await goElsewhere();
    await userEvent.click(screen.getByRole('button', { name: 'Gå videre' }));
    expect(goes()).toBe(1);
    await userEvent.click(await screen.findByRole('button', { name: 'Prøv igjen' }));
    await screen.findByText('Alt er lagret.');
    expect((await goElsewhere())()).toBe(1);
    expect(asksBeforeClosing()).toBe(false);
  });
});
