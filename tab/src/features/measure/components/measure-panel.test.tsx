// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { type FakeAnswers, refusal } from '../../../testing/fake-client.ts';
import { measureDetail, measureThread, noLinks } from '../../../testing/plan-views.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { MeasurePanel } from './measure-panel.tsx';

const serve = watchTests();

function open(answers: FakeAnswers, outcome: 'copied' | 'byHand' = 'copied') {
  const service = serve({
    measure: () => measureDetail(),
    measureThread: () => measureThread(),
    ...answers,
  });
  const closed: boolean[] = [];
  renderView(
    <MeasurePanel
      measureId="m1"
      open
      onClose={() => closed.push(true)}
      onShare={async () => ({ outcome, url: 'https://teams.example/m1' })}
      links={noLinks}
    />,
    service,
  );
  const answersSent = () =>
    service.calls
      .filter(({ name }) => name === 'followUp')
      .map(({ input }) => input.body as Record<string, string>);
  return { closed, answersSent };
}

const form = () => screen.findByRole('form', { name: 'Hvordan går det?' });

describe('a measure', () => {
  it('shows the five questions, the cost and the history', async () => {
    open({});
    const panel = await screen.findByRole('dialog', { name: /Felles opplæring/ });
    await form();
    expect(within(panel).getByText('Hva er ønsket effekt med tiltaket?')).toBeTruthy();
    expect(within(panel).getAllByText('Ikke beskrevet ennå')).toHaveLength(1);
    expect(within(panel).getByText(/45\s000\s*kr|kr\s*45\s000/).textContent).toContain('24 timer');
    const history = within(panel).getByRole('list', { name: 'Oppfølging så langt' });
    expect(history.textContent).toContain('Første samling er holdt.');
  });

  it('is answered from the keyboard alone', async () => {
    const { answersSent } = open({
      followUp: () => ({ outcome: 'saved', measure: measureDetail({ status: 'delayed', etag: '"2"' }) }),
    });
    within(await form())
      .getByRole('radio', { name: 'I rute' })
      .focus();
    await userEvent.keyboard('{ArrowDown}');
    screen.getByRole('textbox', { name: 'Kommentar' }).focus();
    await userEvent.keyboard('Kurset er flyttet');
    within(await form())
      .getByRole('button', { name: 'Lagre svaret' })
      .focus();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/Svaret er lagret. Ble det feil, svarer du bare på nytt/)).toBeTruthy();
    const [body] = answersSent();
    expect(body).toMatchObject({ status: 'delayed', note: 'Kurset er flyttet', etag: '"1"' });
    expect(body?.key).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('asks for a status before anything is sent', async () => {
    const { answersSent } = open({});
    await userEvent.click(within(await form()).getByRole('button', { name: 'Lagre svaret' }));
    expect(await screen.findByText('Velg hvordan det går.')).toBeTruthy();
    expect(answersSent()).toEqual([]);
  });

  it('says that an answer waits for SharePoint', async () => {
    open({ followUp: () => ({ outcome: 'pending', measure: measureDetail({ pending: true }) }) });
    await userEvent.click(within(await form()).getByRole('radio', { name: 'Ferdig' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
    expect(await screen.findByText(/tatt vare på og venter på SharePoint/)).toBeTruthy();
    expect(screen.getByText('Venter på SharePoint')).toBeTruthy();
  });

  it('sends the same answer under the same key after a failure', async () => {
    let tries = 0;
    const { answersSent } = open({
      followUp: () => {
        tries += 1;
        if (tries === 1) throw refusal(500);
        return { outcome: 'saved', measure: measureDetail() };
      },
    });
    await userEvent.click(within(await form()).getByRole('radio', { name: 'Ferdig' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
    await screen.findByText('Nummer til administratoren: req-42');
    await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
    await screen.findByText(/Svaret er lagret/);
    const [first, second] = answersSent();
    expect(second?.key).toBe(first?.key);
  });

  it('sends another answer under another key', async () => {
    let tries = 0;
    const { answersSent } = open({
      followUp: () => {
        tries += 1;
        if (tries === 1) throw refusal(500);
        return { outcome: 'saved', measure: measureDetail() };
      },
    });
    await userEvent.click(within(await form()).getByRole('radio', { name: 'Ferdig' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
    await screen.findByText('Nummer til administratoren: req-42');
    await userEvent.click(screen.getByRole('radio', { name: 'Forsinket' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
    await screen.findByText(/Svaret er lagret/);
    const [first, second] = answersSent();
    expect(second).toMatchObject({ status: 'delayed' });
    expect(second?.key).not.toBe(first?.key);
  });

  describe('changed by somebody else meanwhile', () => {
    const conflicting = () => {
      let sent = 0;
      return open({
        measure: () =>
          sent === 0
            ? measureDetail()
            : measureDetail({ etag: '"5"', status: 'needsHelp', dueOn: '2027-01-31' }),
        followUp: () => {
          sent += 1;
          if (sent === 1) throw refusal(409);
          return { outcome: 'saved', measure: measureDetail({ etag: '"6"', status: 'done' }) };
        },
      });
    };
    const answer = async () => {
      await userEvent.click(within(await form()).getByRole('radio', { name: 'Ferdig' }));
      await userEvent.click(screen.getByRole('button', { name: 'Lagre svaret' }));
      const yours = await screen.findByRole('region', { name: 'Ditt svar' });
      const current = screen.getByRole('region', { name: 'Det som står nå' });
      return { yours, current };
    };

    it('shows both versions, and sends mine against the new one under a new key', async () => {
      const { answersSent } = conflicting();
      const { yours, current } = await answer();
      expect(yours.textContent).toContain('Ferdig');
      expect(current.textContent).toContain('Trenger hjelp');
      expect(current.textContent).toContain('31. jan. 2027');
      await userEvent.click(screen.getByRole('button', { name: 'Bruk mitt svar' }));
      await screen.findByText(/Svaret er lagret/);
      const [first, second] = answersSent();
      expect(second).toMatchObject({ etag: '"5"', status: 'done' });
      expect(second?.key).not.toBe(first?.key);
    });

    it('keeps what stands when I choose so', async () => {
      const { answersSent } = conflicting();
      await answer();
      await userEvent.click(screen.getByRole('button', { name: 'Behold det som står' }));
      const radio = await screen.findByRole('radio', { name: 'Ferdig' });
      expect((radio as HTMLInputElement).checked).toBe(false);
      expect(answersSent()).toHaveLength(1);
    });
  });

  it('asks nothing of those who may not answer', async () => {
    open({ measure: () => measureDetail({ etag: undefined }) });
    await screen.findByText('Hva er ønsket effekt med tiltaket?');
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('shows the link when it cannot be copied', async () => {
    open({}, 'byHand');
    await userEvent.click(await screen.findByRole('button', { name: 'Kopier lenke' }));
    const field = await screen.findByRole('textbox', { name: /Merk den og kopier/ });
    expect((field as HTMLInputElement).value).toBe('https://teams.example/m1');
  });

  it('says why when the measure is not there, and closes on Escape', async () => {
    const { closed } = open({
      measure: () => {
        throw refusal(404, { message: 'Vi finner det ikke.' });
      },
    });
    expect((await screen.findByRole('alert')).textContent).toContain('Vi finner det ikke.');
    screen.getByRole('button', { name: 'Lukk' }).focus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(closed).toHaveLength(1));
  });
});
