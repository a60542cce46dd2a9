// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { agreementTexts, leaveDetail, leaveView, unitEducation } from '../../../testing/education-views.ts';
import { type FakeAnswers, never, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { EducationPage } from './education-page.tsx';

const serve = watchTests();

function open(answers: FakeAnswers = {}) {
  const service = serve({
    unitEducation: () => unitEducation(leaveView()),
    leave: () => leaveDetail(),
    agreementTexts,
    ...answers,
  });
  renderView(<EducationPage unitId="u1" />, service);
  return (name: 'decideLeave' | 'movePayCase') =>
    service.calls.filter((call) => call.name === name).map(({ input }) => input.body as object);
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const openFirst = () => press(/^Åpne: Kari/);

describe('the educations of a unit', () => {
  it('stand each once, where something is to be done with them', async () => {
    const granted = { decision: 'granted', decidedOn: '2026-06-01', pay: 'paid' } as const;
    const payCase = { id: 'pay-l3', standing: 'toConsider', openedOn: '2026-11-01', pending: false } as const;
    open({
      unitEducation: () =>
        unitEducation(
          leaveView(),
          leaveView({ id: 'l2', title: 'Veiledning', ...granted, studyState: 'underWay', taken: 10 }),
          leaveView({ id: 'l3', title: 'Sårstell', ...granted, studyState: 'completed', payCase }),
          leaveView({ id: 'l4', title: 'Ledelse', decision: 'refused' }),
        ),
    });
    const group = async (name: string) => (await screen.findByRole('region', { name })).textContent;
    expect(await group('Skal avgjøres')).toContain('palliasjon');
    expect(await group('Innvilget')).toContain('10 av 30 studiepoeng tatt');
    expect(await group('Lønn som skal vurderes')).toContain('Lønnssak: skal vurderes');
    expect(await group('Ikke innvilget')).toContain('Ledelse');
    expect(screen.queryByRole('region', { name: 'Fullført' })).toBeNull();
  });

  it('say when there are none', async () => {
    open({ unitEducation: () => unitEducation() });
    expect(await screen.findByText(/Den enkelte søker selv/)).toBeTruthy();
  });

  it('are on their way', () => {
    open({ unitEducation: never });
    expect(screen.getByRole('status', { name: 'Laster …' })).toBeTruthy();
  });
});

describe('a decision', () => {
  it('is made beside what the agreement says today, and sends no terms with a refusal', async () => {
    const sent = open({ decideLeave: () => ({ outcome: 'saved', leave: leaveView() }) });
    await openFirst();
    expect(await screen.findByText('Skal fortsatt innvilges.')).toBeTruthy();
    const form = await screen.findByRole('form', { name: 'Avgjør søknaden' });
    await userEvent.click(within(form).getByRole('radio', { name: 'Ikke innvilg' }));
    expect(within(form).queryByLabelText('Vikartimer som trengs')).toBeNull();
    await userEvent.type(within(form).getByLabelText(/Hvilke særlige grunner/), 'Ingen vikar');
    await userEvent.type(within(form).getByLabelText(/I hvilken rolle/), 'Leder');
    await press('Lagre avgjørelsen');
    expect(await screen.findByText('Lagret.')).toBeTruthy();
    expect(sent('decideLeave')).toMatchObject([
      { etag: '"1"', ruling: { decision: 'refused', refusedBecause: 'Ingen vikar', decidedAs: 'Leder' } },
    ]);
    expect(Object.keys((sent('decideLeave')[0] as { ruling: object }).ruling)).not.toContain('pay');
  });

  it('that somebody else was quicker with shows both, and can be made all the same', async () => {
    const theirs = leaveView({ decision: 'refused', refusedBecause: 'Nei', decidedAs: 'HR', etag: '"2"' });
    let times = 0;
    const sent = open({
      decideLeave: () => {
        times += 1;
        if (times === 1) throw refusal(409, { code: 'conflict', current: theirs });
        return { outcome: 'saved', leave: leaveView() };
      },
    });
    await openFirst();
    const form = await screen.findByRole('form', { name: 'Avgjør søknaden' });
    await userEvent.type(within(form).getByLabelText(/I hvilken rolle/), 'Leder');
    await press('Lagre avgjørelsen');
    const both = await within(form).findByRole('table');
    expect(within(both).getByRole('row', { name: 'Avgjørelse Innvilget Ikke innvilget' })).toBeTruthy();
    expect(within(both).getByRole('row', { name: 'Rolle eller organ Leder HR' })).toBeTruthy();
    await press('Lagre det jeg skrev');
    expect(sent('decideLeave')).toMatchObject([
      { etag: '"1"' },
      { etag: '"2"', ruling: { decision: 'granted' } },
    ]);
  });

  it('is shown beside the text of its day', async () => {
    open({ leave: () => leaveDetail({ decision: 'refused', decidedOn: '2026-05-20', mayDecide: false }) });
    await openFirst();
    expect(await screen.findByText('Skal innvilges.')).toBeTruthy();
    expect(screen.queryByText('Skal fortsatt innvilges.')).toBeNull();
    expect(screen.queryByRole('form')).toBeNull();
  });
});
