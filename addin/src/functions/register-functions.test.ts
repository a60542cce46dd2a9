import type { FunctionAnswer, FunctionQuestion } from '@rod-trad/shared/contracts/function-views';
import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { SignInFault } from '../components/sign-in-fault.ts';
import { Unreachable } from '../components/unreachable.ts';
import { refusal } from '../testing/fake-client.ts';
import { type CellSession, registerFunctions } from './register-functions.ts';

class CellError extends Error {
  readonly code: string;
  constructor(code: string, message = '') {
    super(message);
    this.code = code;
  }
}

function start(answer: FunctionAnswer | Error, opening?: Promise<CellSession>) {
  const asked: FunctionQuestion[] = [];
  const functions = new Map<string, (...args: unknown[]) => Promise<unknown>>();
  const ask = async (question: FunctionQuestion) => {
    asked.push(question);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  registerFunctions(
    {
      associate: (id, run) => void functions.set(id, run as (...args: unknown[]) => Promise<unknown>),
      Error: CellError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    opening ?? Promise.resolve({ answers: { ask }, text: createText('nb') }),
  );
  const call = async (id: string, ...args: unknown[]) =>
    functions
      .get(id)?.(...args)
      .catch((error: CellError) => [error.code, error.message]);
  return { call, asked, functions };
}
const number: FunctionAnswer = { kind: 'number', value: 3 };

describe('the functions', () => {
  it('are there before Excel has said who it is', () => {
    const { functions } = start(number, new Promise(() => undefined));
    expect([...functions.keys()]).toEqual(['GAP', 'DEKNING', 'TRAAD']);
  });

  it('ask what stands in the formula', async () => {
    const { call, asked } = start(number);
    // Excel hands over what it knows of the call as the last argument.
    expect(await call('GAP', ' Hjemmetjenesten ', 'Palliasjon', 2028, {})).toBe(3);
    await call('DEKNING', 'Hjemmetjenesten', 'x'.repeat(300), null, {});
    await call('TRAAD', 'Kurs', {});
    expect(asked).toEqual([
      { ask: 'gap', unit: 'Hjemmetjenesten', competence: 'Palliasjon', year: 2028 },
      { ask: 'coverage', unit: 'Hjemmetjenesten', competence: 'x'.repeat(200) },
      { ask: 'thread', measure: 'Kurs' },
    ]);
  });

  it('do not ask when nothing stands there', async () => {
    const { call, asked } = start(number);
    const missing = ['#VALUE!', 'Formelen mangler navnet på det den skal hente.'];
    expect(await call('GAP', '', 'Palliasjon', null, {})).toEqual(missing);
    expect(await call('TRAAD', null, {})).toEqual(missing);
    expect(asked).toEqual([]);
  });

  it.each([
    ['unknownUnit', '#VALUE!'],
    ['yearNotTold', '#VALUE!'],
    ['noAccess', '#N/A'],
  ] as const)('say in words what is wrong: %s', async (fault, code) => {
    const { call } = start({ kind: 'fault', fault, message: 'Slik er det.' });
    expect(await call('GAP', 'a', 'b', null, {})).toEqual([code, 'Slik er det.']);
  });

  it.each([
    [
      new SignInFault('reopen', '13006', undefined),
      'Innloggingen din er for gammel. Lukk arbeidsboken, åpne den på nytt og prøv igjen.',
    ],
    [refusal(403), 'Det gikk galt. Prøv en annen gang. Velg'],
    [new Unreachable(undefined), 'Vi får ikke kontakt med Rød tråd. Sjekk at du er på nett. Velg'],
    [new Error('?'), 'Noe gikk galt i tillegget. Prøv igjen.'],
  ])('say why nobody answered: %s', async (error, words) => {
    const { call } = start(error);
    const later = 'Velg «Beregn på nytt» i ruten Rød tråd når det er i orden.';
    const [code, message] = (await call('GAP', 'a', 'b', null, {})) as [string, string];
    expect(code).toBe('#N/A');
    expect(message.startsWith(words)).toBe(true);
    expect(message.endsWith(later)).toBe(true);
  });
});
