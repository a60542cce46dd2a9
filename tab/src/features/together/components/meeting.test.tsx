// @vitest-environment jsdom
import type {
  ConsultationNumbersView,
  ConsultationView,
} from '@rod-trad/shared/contracts/consultation-views';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { consultationView } from '../../../testing/consultation-views.ts';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { Meeting } from './meeting.tsx';

const serve = watchTests();
const numbers: ConsultationNumbersView = {
  on: '2026-11-01',
  threshold: 5,
  groups: [{ recruitment: { kind: 'notTold' }, areas: [], critical: [] }],
};

function open(view: ConsultationView, answers: FakeAnswers = {}) {
  const service = serve({
    consultation: () => view,
    consultations: () => ({ consultations: [], plannable: [], freshness: view.freshness }),
    consultationNumbers: () => numbers,
    ...answers,
  });
  renderView(<Meeting id="meeting" onBack={() => {}} onOpen={() => {}} />, service);
  const sent = () =>
    service.calls
      .filter(({ name }) => name === 'writeInConsultation')
      .map(({ input }) => (input.body as { change: Record<string, unknown> }).change);
  return { sent };
}
const said = (words: string) =>
  consultationView({
    agenda: [
      {
        ...{ id: 'goals', words: 'Hva er målene?', own: false, agreed: '', notRaised: false },
        views: [{ partyId: 'employer', words }],
      },
    ],
  });

describe('writing in a meeting', () => {
  it('keeps what is written when it is left, and what is written on meanwhile is kept after that', async () => {
    const answers: (() => void)[] = [];
    const { sent } = open(consultationView(), {
      writeInConsultation: ({ body }) =>
        new Promise((resolve) => {
          const { to } = (body as { change: { to: string } }).change;
          answers.push(() => resolve({ outcome: 'saved', consultation: said(to) }));
        }),
    });
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox', { name: /^Synet til Arbeidsgiver/ });
    await user.type(field, 'Vi');
    expect(screen.getByText('Ikke lagret ennå')).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText('Lagrer …')).toBeTruthy();
    await user.type(field, ' må');
    answers[0]?.();
    await screen.findByText('Ikke lagret ennå');
    await user.tab();
    await waitFor(() => expect(sent()).toHaveLength(2));
    answers[1]?.();
    await screen.findByText('Lagret');
    expect(sent().map(({ to, seen }) => [to, seen])).toEqual([
      ['Vi', ''],
      ['Vi må', 'Vi'],
    ]);
  });

  it('shows both versions, and sends one’s own from what stands when that is chosen', async () => {
    let first = true;
    const { sent } = open(consultationView(), {
      writeInConsultation: () => {
        if (!first) return { outcome: 'saved', consultation: said('Mitt') };
        first = false;
        throw refusal(409, { current: { agenda: said('En annens').agenda, agreements: [], etag: '"2"' } });
      },
    });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: /^Synet til Arbeidsgiver/ }), 'Mitt');
    await user.tab();
    const row = await screen.findByRole('row', { name: /Arbeidsgiver/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Mitt', 'En annens']);
    await user.click(screen.getByRole('button', { name: 'Lagre det jeg skrev' }));
    await screen.findByText('Lagret');
    expect(sent().map(({ to, seen }) => [to, seen])).toEqual([
      ['Mitt', ''],
      ['Mitt', 'En annens'],
    ]);
  });

  it('a representative has fields for what unions say, and reads the rest', async () => {
    open({ ...said('Vi må prioritere'), mayPlan: false, etag: undefined });
    const fields = await screen.findAllByRole('textbox', { name: /^Synet til/ });
    expect(fields.map((field) => field.getAttribute('aria-label'))).toEqual([
      'Synet til Fagforbundet: Hva er målene?',
    ]);
    expect(screen.getByText('Vi må prioritere')).toBeTruthy();
    for (const name of ['Endre møtet', 'Ny avtale', 'Avslutt protokollen …']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  it('when it is closed nobody writes, but what became of its agreements is entered', async () => {
    const agreement = { id: 'a', words: 'Flere veiledere', responsible: 'HR', outcome: '' } as const;
    open({
      ...consultationView({ status: 'held', heldOn: '2026-11-20', mayWriteForUnions: false }),
      agreements: [{ ...agreement, status: 'open' }],
    });
    await screen.findByText('holdt 20. nov. 2026', { exact: false });
    expect(screen.queryByRole('textbox', { name: /^Synet til/ })).toBeNull();
    expect(screen.getByRole('combobox', { name: 'Status for: Flere veiledere' })).toBeTruthy();
  });
});
