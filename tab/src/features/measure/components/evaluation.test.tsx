// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { endedMeasure, evaluationView } from '../../../testing/evaluation-views.ts';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { measureDetail, measureThread, noLinks } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { MeasurePanel } from './measure-panel.tsx';

const serve = watchTests();

function open(answers: FakeAnswers) {
  const service = serve({ measure: () => endedMeasure(), measureThread: () => measureThread(), ...answers });
  renderView(
    <MeasurePanel
      {...{ measureId: 'm1', open: true, onClose: () => {}, links: noLinks }}
      onShare={async () => ({ outcome: 'copied', url: 'https://teams.example/m1' })}
    />,
    service,
  );
  return () =>
    service.calls
      .filter(({ name }) => name === 'evaluateMeasure')
      .map(({ input }) => input.body as Record<string, string>);
}

const section = () => screen.findByRole('region', { name: 'Evaluering' });
const form = async () => within(await section()).findByRole('form', { name: 'Evaluer tiltaket' });
const choose = async (name: string) => userEvent.click(within(await form()).getByRole('radio', { name }));
const save = async () =>
  userEvent.click(within(await form()).getByRole('button', { name: 'Lagre evalueringen' }));
const write = async (words: string) =>
  userEvent.type(within(await form()).getByRole('textbox', { name: /Hva har det ført til/ }), words);

describe('the evaluation of a measure', () => {
  it('gives the owner’s own criterion back, with when it is asked about and the gap before and now', async () => {
    open({});
    const place = within(await section());
    expect(place.getByRole('blockquote').textContent).toBe('Alle ledere har vært gjennom to samlinger.');
    const moments = place.getByRole('list', { name: 'Når tiltaket evalueres' });
    expect(
      within(moments)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '●Ved slutten1. nov. 2026 · Nå',
      '○Tre måneder etter1. feb. 2027 · Kommer',
      '○Seks måneder etter1. mai 2027 · Kommer',
    ]);
    const row = place.getByRole('row', { name: /Endringsledelse/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['6 → 3', '2 → 8', '4 → 1']);
  });

  it('asks for both choices before anything is sent, and stands at the first', async () => {
    const sent = open({});
    await save();
    expect(await screen.findByText('Velg om kriteriet er nådd.')).toBeTruthy();
    expect(screen.getByText('Velg hva som skal skje nå.')).toBeTruthy();
    expect(sent()).toEqual([]);
    expect((document.activeElement as HTMLInputElement).value).toBe('yes');
  });

  it('is sent for its moment, and is then in the line of time', async () => {
    const after = endedMeasure({
      moments: [{ moment: 0, dueOn: '2026-11-01', state: 'done' }],
      dueEvaluation: undefined,
      evaluations: [evaluationView()],
    });
    const sent = open({ evaluateMeasure: () => ({ outcome: 'saved', measure: after }) });
    await choose('Delvis');
    await write('De fleste er trygge.');
    await choose('Fortsette som i dag');
    await save();
    expect(await screen.findByText('Evalueringen er lagret.')).toBeTruthy();
    expect(sent()).toMatchObject([
      { moment: 0, reached: 'partly', effect: 'De fleste er trygge.', decision: 'continue', etag: '"1"' },
    ]);
    const line = screen.getByRole('list', { name: 'Oppfølging så langt' });
    const [newest] = within(line).getAllByRole('listitem');
    expect(newest?.textContent).toContain('Evaluering: Ved slutten');
    expect(newest?.textContent).toContain('Målt mot: Alle har vært med.');
  });

  it('asks why when it is stopped, and by when when it is adjusted', async () => {
    const sent = open({ evaluateMeasure: () => ({ outcome: 'pending', measure: endedMeasure() }) });
    await choose('Justere og ta det opp igjen');
    expect(within(await form()).getByLabelText(/Når skal det justerte tiltaket være ferdig/)).toBeTruthy();
    await choose('Stanse');
    await userEvent.type(
      within(await form()).getByRole('textbox', { name: /Hvorfor stanses det/ }),
      'Dekkes',
    );
    await choose('Nei');
    await save();
    expect(await screen.findByText(/tatt vare på og venter på SharePoint/)).toBeTruthy();
    expect(sent()[0]).toMatchObject({ decision: 'stop', because: 'Dekkes' });
    expect(sent()[0]).not.toHaveProperty('newDueOn');
  });

  it('says what the service says is wrong, at its field', async () => {
    const faults = [{ field: 'effect', code: 'namesSomebody', words: 'Teksten nevner Kari Berg.' }];
    open({
      evaluateMeasure: () => {
        throw refusal(400, { faults } as never);
      },
    });
    await choose('Ja');
    await choose('Fortsette som i dag');
    await save();
    expect(await screen.findByText('Teksten nevner Kari Berg.')).toBeTruthy();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('met by somebody else’s change keeps what was written, and is sent on the version that stands', async () => {
    let times = 0;
    const sent = open({
      measure: () => (times === 0 ? endedMeasure() : endedMeasure({ etag: '"5"', status: 'delayed' })),
      evaluateMeasure: () => {
        times += 1;
        if (times === 1) throw refusal(409);
        return { outcome: 'saved', measure: endedMeasure({ etag: '"6"' }) };
      },
    });
    await choose('Ja');
    await write('Det går.');
    await choose('Fortsette som i dag');
    await save();
    expect(await screen.findByText(/Noen endret tiltaket mens du skrev/)).toBeTruthy();
    expect(screen.getByText(/Statusen er nå: Forsinket/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Lagre min likevel' }));
    await screen.findByText('Evalueringen er lagret.');
    const [first, second] = sent();
    expect(second).toMatchObject({ effect: 'Det går.', etag: '"5"' });
    expect(second?.key).not.toBe(first?.key);
  });

  it('can be made early, behind a button, with a word that it is', async () => {
    const moments = endedMeasure().moments.map((moment) => ({ ...moment, state: 'coming' as const }));
    open({ measure: () => endedMeasure({ moments, dueEvaluation: undefined }) });
    await userEvent.click(within(await section()).getByRole('button', { name: 'Evaluer tiltaket' }));
    expect(
      within(await form()).getByText(/Det er tidlig: evalueringen er satt til 1. nov. 2026/),
    ).toBeTruthy();
  });

  it('cannot be made without a criterion, and says what to do', async () => {
    const described = measureDetail().description;
    open({ measure: () => endedMeasure({ description: { ...described, successCriteria: '' } }) });
    expect(within(await section()).getByText(/har ikke noe suksesskriterium ennå/)).toBeTruthy();
    expect(within(await section()).queryByRole('form')).toBeNull();
  });

  it('is not there before the plan is adopted', async () => {
    open({ measure: () => measureDetail() });
    await screen.findByRole('form', { name: 'Hvordan går det?' });
    expect(screen.queryByRole('region', { name: 'Evaluering' })).toBeNull();
  });

  it('is only read by those who may not answer', async () => {
    open({ measure: () => endedMeasure({ mayEvaluate: false, etag: undefined }) });
    expect(within(await section()).queryByRole('radio')).toBeNull();
  });
});
