import type { Fault } from '../fault.ts';
import type { PayTalkId, PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { tellsPay } from '../pay-figures.ts';
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
  if (tellsPay(measures)) faults.push({ field: 'measures', code: 'noPayFigures' });
  return faults;
}
