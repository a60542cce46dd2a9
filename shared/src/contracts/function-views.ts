import { z } from 'zod';
import { functionFaults } from '../domain/workbook-function.ts';

/** Longer than any name we have; what is longer is cut by whoever asks, and is then unknown. */
export const longestName = 200;
/** So many questions in one call. */
export const questionsAtOnce = 500;

/** By key, or by name in whatever case and either form of Norwegian. */
const name = z.string().max(longestName);

/** What one cell asks. */
export const functionQuestion = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.enum(['gap', 'coverage']),
    unit: name,
    competence: name,
    /** Absent: this year. Whatever stands in the cell is taken, so that one cell does not spoil the others. */
    year: z.number().optional(),
  }),
  z.strictObject({ ask: z.literal('thread'), measure: name }),
]);

/** `text` is also what stands in place of a number that is not told. A fault is told in words. */
export const functionAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), value: z.number() }),
  z.object({ kind: z.literal('text'), value: z.string() }),
  z.object({ kind: z.literal('fault'), fault: z.enum(functionFaults), message: z.string() }),
]);

export type FunctionQuestion = z.output<typeof functionQuestion>;
export type FunctionAnswer = z.output<typeof functionAnswer>;
