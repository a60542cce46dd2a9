// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { talkView } from '../../../testing/talk-views.ts';
import { MyTalk } from './my-talk.tsx';

const serve = watchTests();

interface Sent {
  readonly question: string;
  readonly text: string;
  readonly etag?: string;
}

async function open(answers: FakeAnswers = {}, view = talkView()) {
  const service = serve({
    ownTalk: () => ({ talk: view }),
    savePreparation: () => ({ outcome: 'saved', etag: '"1"' }),
    ...answers,
  });
  const drawn = renderView(<MyTalk />, service);
  await userEvent.click(await screen.findByRole('button', { name: /^(Forbered deg|Åpne samtalen)$/ }));
  const sent = () =>
    service.calls
      .filter(({ name }) => name === 'savePreparation')
      .map(({ input }) => input.body as unknown as Sent);
  return { service, sent, drawn };
}
const field = () => screen.getAllByRole('textbox')[0] as HTMLTextAreaElement;
const leave = () => userEvent.tab();

describe('preparing one’s talk', () => {
  it('is saved when the field is left, as a draft, and from the version that was saved last', async () => {
    const { sent } = await open();
    await userEvent.type(field(), 'Sårstell');
    expect(screen.getByText('Ikke lagret ennå')).toBeTruthy();
    await leave();
    expect(await screen.findByText('Lagret som utkast. Bare du ser det.')).toBeTruthy();
    await userEvent.type(field(), ' og mer');
    await leave();
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()).toMatchObject([
      { question: 'ownCompetence', text: 'Sårstell' },
      { question: 'ownCompetence', text: 'Sårstell og mer', etag: '"1"' },
    ]);
    expect(sent()[0]?.etag).toBeUndefined();
  });

  it('is not lost when the page is left in the middle of a sentence', async () => {
    const { sent, drawn } = await open();
    await userEvent.type(field(), 'Midt i en');
    drawn.unmount();
    await waitFor(() => expect(sent()).toMatchObject([{ text: 'Midt i en' }]));
  });

  it('shows another window’s words beside these, and keeps what is chosen', async () => {
    let times = 0;
    const { sent } = await open({
      savePreparation: () => {
        times += 1;
        if (times === 1) throw refusal(409, { current: { text: 'Det andre vinduet', etag: '"5"' } });
        return { outcome: 'saved', etag: '"6"' };
      },
    });
    await userEvent.type(field(), 'Dette vinduet');
    await leave();
    const both = await screen.findByRole('table');
    expect(within(both).getByText('Det andre vinduet')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Behold det som står' }));
    expect(field().value).toBe('Det andre vinduet');
    expect(sent()).toHaveLength(1);
  });

  it('says plainly when it is not saved, keeps the words, and tries again', async () => {
    let times = 0;
    await open({
      savePreparation: () => {
        times += 1;
        if (times === 1) throw refusal(503);
        return { outcome: 'saved', etag: '"1"' };
      },
    });
    await userEvent.type(field(), 'Sårstell');
    await leave();
    await screen.findByText('Ikke lagret. Teksten står her til det går bra.');
    expect(field().value).toBe('Sårstell');
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(await screen.findByText('Lagret som utkast. Bare du ser det.')).toBeTruthy();
  });

  it('shows what cannot be read as locked, with the key that is missing, and nothing to write over it', async () => {
    const locked = { text: '', locked: { reason: 'missingKey', key: '2025' }, etag: '"1"' } as const;
    const view = talkView();
    const questions = view.questions.map((question, at) =>
      at === 0 ? { ...question, own: locked } : question,
    );
    await open({}, { ...view, questions });
    expect(screen.getByText(/Teksten er låst med nøkkelen «2025»/)).toBeTruthy();
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /^Del forberedelsen/ })).toBeNull();
  });
});

describe('what was agreed', () => {
  const point = {
    ...{ id: 'p', etag: '"1"', text: 'Hospitere', responsible: 'employee', dueOn: '2027-03-01' },
    serves: { kind: 'area', id: 'wounds', name: 'Sårbehandling' },
    opens: { employee: ['hr'], leader: ['hr', 'above'], both: ['hr'] },
    followUps: { employee: [], leader: [{ after: 3, standing: 'stuck', on: '2027-02-20' }] },
  } as const;
  const held = { status: 'held', heldOn: '2026-11-20' } as const;
  const asView = (over: object) => talkView({ ...over, points: [structuredClone(point) as never] });

  it('says of each who else may see it what both have said, and sends one’s own ticks', async () => {
    const { service } = await open({ tickTalkPoint: () => ({ outcome: 'saved' }) }, asView(held));
    expect(screen.getByText('Begge har sagt ja')).toBeTruthy();
    expect(screen.getByText('Liv Leirvåg har sagt ja')).toBeTruthy();
    expect(screen.getByText('Bare dere to')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lederen over' }));
    await waitFor(() => {
      const [tick] = service.calls.filter(({ name }) => name === 'tickTalkPoint');
      expect(tick?.input.body).toMatchObject({ opens: ['hr', 'above'] });
    });
  });

  it('is followed up when its time has come, each for oneself', async () => {
    const closed = {
      ...{ ...held, status: 'closed', closedOn: '2026-11-21' },
      followUps: [
        { after: 3, on: '2027-02-20', open: true },
        { after: 6, on: '2027-05-20', open: false },
      ],
    } as const;
    const { service } = await open(
      { followUpTalkPoint: () => ({ outcome: 'saved' }) },
      asView(structuredClone(closed)),
    );
    expect(screen.getByText('Liv Leirvåg: Står fast')).toBeTruthy();
    expect(screen.queryByText('Etter 6 måneder')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /^Planen/ })).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'På vei' }));
    await waitFor(() => {
      const [answer] = service.calls.filter(({ name }) => name === 'followUpTalkPoint');
      expect(answer?.input.body).toMatchObject({ after: 3, standing: 'onTheWay' });
    });
  });
});
