import type { FunctionFault } from '../domain/workbook-function.ts';
import type { PublishedGap } from './reports.ts';
import type { MeasureThreadReport } from './view-measure-thread.ts';

/** What a cell asks about a unit and a competence in a year, as it stands there. */
export interface GapCellQuestion {
  readonly ask: 'gap' | 'coverage';
  readonly unit: string;
  readonly competence: string;
  readonly year?: number | undefined;
}

/** … or about a measure. */
export interface ThreadCellQuestion {
  readonly ask: 'thread';
  readonly measure: string;
}

export type CellQuestion = GapCellQuestion | ThreadCellQuestion;

export interface CellFault {
  readonly kind: 'fault';
  readonly fault: FunctionFault;
  /** The name that was not understood, or the years there are. */
  readonly about: string;
}

export function cellFault(fault: FunctionFault, about: string): CellFault {
  return { kind: 'fault', fault, about };
}

export type GapCellAnswer =
  | {
      readonly kind: 'told';
      readonly ask: GapCellQuestion['ask'];
      /** Absent: nothing is asked of anybody. */
      readonly told: PublishedGap | undefined;
    }
  | CellFault;

export type ThreadCellAnswer = { readonly kind: 'thread'; readonly report: MeasureThreadReport } | CellFault;

export type CellAnswer = GapCellAnswer | ThreadCellAnswer;
