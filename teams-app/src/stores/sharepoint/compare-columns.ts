import { z } from 'zod';
import { type ColumnBody, columnBodies } from './column-body.ts';
import type { ListShape } from './list-definition.ts';

/** A column as Graph returns it from a list; validation and the like never come back (columndefinition.md). */
export const columnShape = z.object({
  id: z.string(),
  name: z.string(),
  indexed: z.boolean().default(false),
  enforceUniqueValues: z.boolean().default(false),
  required: z.boolean().default(false),
  text: z.object({ allowMultipleLines: z.boolean().default(false) }).optional(),
  number: z.unknown().optional(),
  boolean: z.unknown().optional(),
  choice: z.object({ choices: z.array(z.string()).default([]) }).optional(),
});

export type ActualColumn = z.infer<typeof columnShape>;

/** What is wrong with one column, and the request that mends it where one can. */
export interface ColumnFault {
  readonly column: string;
  readonly problem: string;
  readonly remedy: string;
  /** Rows cannot be written as they should while it lasts. */
  readonly blocksWriting: boolean;
  readonly missing: boolean;
  readonly mend: Mend | undefined;
  /** The same in bokmål, for the health page. */
  readonly words: FaultWords;
}

export interface FaultWords {
  readonly problem: string;
  readonly remedy: string;
}

export type Mend =
  | { readonly kind: 'add'; readonly body: ColumnBody }
  | {
      readonly kind: 'change';
      readonly columnId: string;
      readonly body: Partial<ColumnBody> & { required?: false };
    };

export const provisionWords = 'Kjør «npm run provision -- --site <nettstedets id>».';

const provision = 'Run `npm run provision -- --site <site id>`.';

/** Compares what a list has with what it should have. Headings are the readers' own business and not compared. */
export function compareColumns(shape: ListShape, actual: readonly ActualColumn[]): readonly ColumnFault[] {
  const byName = new Map(actual.map((column) => [column.name, column]));
  const wanted = columnBodies(shape);
  const faults = wanted.flatMap((body) => {
    const column = byName.get(body.name);
    return column === undefined ? [missing(body)] : differences(body, column);
  });
  const ours = new Set([...wanted.map((body) => body.name), 'Title']);
  return [...faults, ...actual.filter((column) => column.required && !ours.has(column.name)).map(stranger)];
}

function missing(body: ColumnBody): ColumnFault {
  return {
    column: body.name,
    problem: 'The column is missing.',
    remedy: `${provision} It adds the column.`,
    blocksWriting: true,
    missing: true,
    mend: { kind: 'add', body },
    words: {
      problem: `Kolonnen ${body.name} mangler.`,
      remedy: `${provisionWords} Kommandoen legger kolonnen til igjen.`,
    },
  };
}

function differences(body: ColumnBody, column: ActualColumn): readonly ColumnFault[] {
  const type = typeOf(body);
  if (type !== typeOf(column)) {
    return [
      {
        column: body.name,
        problem: `The column holds ${typeOf(column)}; it should hold ${type}.`,
        remedy: `The type of a column cannot be changed. Save its content elsewhere, remove it and ${provision}`,
        blocksWriting: true,
        missing: false,
        mend: undefined,
        words: {
          problem: `Kolonnen ${body.name} har feil type.`,
          remedy: `Typen kan ikke endres. Ta vare på innholdet, slett kolonnen og lag den på nytt: ${provisionWords}`,
        },
      },
    ];
  }
  const fault = (
    problem: string,
    words: string,
    change: Partial<ColumnBody> & { required?: false },
    blocksWriting: boolean,
  ) => ({
    column: body.name,
    problem,
    remedy: provision,
    blocksWriting,
    missing: false,
    mend: { kind: 'change', columnId: column.id, body: change } as const,
    words: { problem: `Kolonnen ${body.name} ${words}`, remedy: provisionWords },
  });
  const faults: ColumnFault[] = [];
  // Without it a repeated create doubles the row: better not to write at all.
  if (body.enforceUniqueValues && !column.enforceUniqueValues) {
    faults.push(
      fault(
        'The column does not refuse a value twice.',
        'godtar samme verdi to ganger.',
        { indexed: true, enforceUniqueValues: true },
        true,
      ),
    );
  } else if (body.indexed && !column.indexed) {
    faults.push(fault('The column is not indexed.', 'er ikke indeksert.', { indexed: true }, false));
  }
  const absent =
    body.choice?.choices.filter((choice) => column.choice?.choices.includes(choice) !== true) ?? [];
  if (absent.length > 0 && body.choice !== undefined) {
    const list = absent.join(', ');
    const choice = { choice: body.choice };
    faults.push(fault(`These choices are missing: ${list}.`, `mangler valgene ${list}.`, choice, true));
  }
  if (column.required) {
    faults.push(
      fault('The column insists on a value.', 'krever at feltet er fylt ut.', { required: false }, true),
    );
  }
  return faults;
}

/** Somebody has added a column of their own that every new row must fill in. */
function stranger(column: ActualColumn): ColumnFault {
  return {
    column: column.name,
    problem: 'A column that is not ours insists on a value, so new rows are refused.',
    remedy: 'Open the list settings and let the column be empty.',
    blocksWriting: true,
    missing: false,
    mend: undefined,
    words: {
      problem: `Kolonnen ${column.name} er ikke vår og krever at feltet er fylt ut, så nye rader blir avvist.`,
      remedy: 'Åpne listeinnstillingene i SharePoint og la kolonnen kunne stå tom.',
    },
  };
}

function typeOf(column: Pick<ActualColumn, 'text' | 'number' | 'boolean' | 'choice'> | ColumnBody): string {
  if (column.text !== undefined)
    return column.text.allowMultipleLines ? 'text of several lines' : 'text of one line';
  if (column.number !== undefined) return 'a number';
  if (column.boolean !== undefined) return 'yes or no';
  if (column.choice !== undefined) return 'a choice';
  return 'something else';
}
