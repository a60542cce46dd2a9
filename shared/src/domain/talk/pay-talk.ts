import type { Fault } from '../fault.ts';
import type { PayTalkId, PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { SealedText } from './talk.ts';

/**
 * Lønnsutviklingssamtale (HTA 3.3.2): employer and employee discuss which measures can lead to a better development of pay. It is a talk of its own,
 * apart from the appraisal talk, and holds no figures.
 */
export interface PayTalk {
  readonly id: PayTalkId;
  readonly employeeId: PersonId;
  /** Who was asked; who held it. */
  readonly leaderId: PersonId;
  readonly askedBy: PersonId;
  readonly askedOn: IsoDate;
  readonly heldOn?: IsoDate | undefined;
  /** What can be done, in words. */
  readonly measures?: SealedText | undefined;
}

export interface PayTalkDraft {
  readonly heldOn: IsoDate;
  readonly measures: string;
}

const longestMeasures = 2_000;
/** Sums (25 000 kr, kr 25.000, 600'), shares of pay (3,5 %) and pay grades. */
const figures = [
  /\bkr\.?\s*\d/i,
  /\d\s*(kr|kroner|nok|,-)(?!\p{L})/iu,
  /\d\s*(%|prosent)/i,
  /\b\d{2,3}[ .\u00a0']\d{3}\b/,
  /lønnstrinn\s*\d/i,
];

export function payTalkFaults(
  { heldOn, measures }: PayTalkDraft,
  { askedOn }: Pick<PayTalk, 'askedOn'>,
  today: IsoDate,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (heldOn > today) faults.push({ field: 'heldOn', code: 'dateInFuture' });
  if (heldOn < askedOn) faults.push({ field: 'heldOn', code: 'payTalkBeforeAsked' });
  if (measures.trim() === '') faults.push({ field: 'measures', code: 'required' });
  if (measures.trim().length > longestMeasures) {
    faults.push({ field: 'measures', code: 'tooLong', values: { most: longestMeasures } });
  }
  if (figures.some((figure) => figure.test(measures))) {
    faults.push({ field: 'measures', code: 'payFigures' });
  }
  return faults;
}
