import { type FunctionQuestion, longestName } from '@rod-trad/shared/contracts/function-views';
import type { FunctionFault, FunctionId } from '@rod-trad/shared/domain/workbook-function';
import type { Text } from '@rod-trad/shared/text/text-from';
import { faultOf } from '../components/fault.ts';
import { faultWords } from '../components/fault-words.ts';
import type { Answers } from './create-answers.ts';
import type { CustomFunctionsRuntime } from './custom-functions-runtime.ts';

/** What a cell is answered by: known when Excel has said who it is. */
export interface CellSession {
  readonly answers: Pick<Answers, 'ask'>;
  readonly text: Text;
}

type Cell = string | number | boolean | null | undefined;

/** A right that is missing is mended elsewhere; all else is in the formula. */
const outsideTheFormula: readonly FunctionFault[] = ['noAccess'];

/**
 * Lets Excel call the functions. It may do so as soon as the page stands, so they are there before the session is, and wait for it. Excel
 * shows a message only with `#VALUE!` and `#N/A` (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors).
 */
export function registerFunctions(runtime: CustomFunctionsRuntime, opening: Promise<CellSession>): void {
  const { invalidValue, notAvailable } = runtime.ErrorCode;
  // Whoever asks hears of it; where nobody does, nobody has to.
  opening.catch(() => undefined);
  const answer = async (read: () => FunctionQuestion | undefined): Promise<string | number> => {
    const { answers, text } = await opening;
    const question = read();
    if (question === undefined) throw new runtime.Error(invalidValue, text('functions.fault.noArgument'));
    const answered = await answers.ask(question).catch((error: unknown) => {
      throw new runtime.Error(notAvailable, failureWords(error, text));
    });
    if (answered.kind !== 'fault') return answered.value;
    const code = outsideTheFormula.includes(answered.fault) ? notAvailable : invalidValue;
    throw new runtime.Error(code, answered.message);
  };
  const gaps =
    (ask: 'gap' | 'coverage') =>
    (unit: Cell, competence: Cell, year: Cell): Promise<string | number> =>
      answer(() => {
        const [of, what] = [nameIn(unit), nameIn(competence)];
        return of === undefined || what === undefined
          ? undefined
          : { ask, unit: of, competence: what, ...yearIn(year) };
      });
  const thread = (measure: Cell) =>
    answer(() => {
      const of = nameIn(measure);
      return of === undefined ? undefined : { ask: 'thread', measure: of };
    });
  const functions = {
    GAP: gaps('gap'),
    DEKNING: gaps('coverage'),
    TRAAD: thread,
  } satisfies Record<FunctionId, (...args: never[]) => Promise<string | number>>;
  for (const [id, run] of Object.entries(functions)) runtime.associate(id, run);
}

/** Why nobody answered, what to do about it, and how to ask again; numbers for the administrator are for the pane. */
function failureWords(error: unknown, text: Text): string {
  const fault = faultOf(error);
  const words =
    fault.kind === 'unreachable'
      ? [text('functions.fault.unreachable')]
      : faultWords(fault, text).slice(0, fault.kind === 'refused' ? 2 : 1);
  return [...words, text('functions.fault.later')].join(' ');
}

/** An empty cell comes as an empty text. */
function nameIn(cell: Cell): string | undefined {
  const name = String(cell ?? '').trim();
  return name === '' ? undefined : name.slice(0, longestName);
}

/** Excel gives null where the year is left out, and nothing that is not a number. */
function yearIn(cell: Cell): { year?: number } {
  return typeof cell === 'number' ? { year: cell } : {};
}
