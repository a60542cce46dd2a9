import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { numberOf } from '../../../components/education/progress-form.tsx';
import type { ApplicationBody } from '../api/use-own-education.ts';

/** An application while it is being written. */
export interface ApplyDraft {
  readonly key: string;
  readonly competenceId: string;
  readonly title: string;
  readonly institution: string;
  /** Empty: a course outside the levels. */
  readonly level: string;
  readonly studyUnit: LeaveView['studyUnit'];
  readonly studyAmount: string;
  readonly fromOn: string;
  readonly toOn: string;
  readonly percent: string;
  readonly payAsked: LeaveView['payAsked'];
  readonly valueForEmployee: string;
  readonly valueForEmployer: string;
  readonly measureId: string;
}

export function applicationOf(leave: LeaveView | undefined): ApplyDraft {
  return {
    key: crypto.randomUUID(),
    competenceId: leave?.competence?.id ?? '',
    title: leave?.title ?? '',
    institution: leave?.institution ?? '',
    level: leave?.level ?? '',
    studyUnit: leave?.studyUnit ?? 'credits',
    studyAmount: leave?.studyAmount.toString() ?? '',
    fromOn: leave?.fromOn ?? '',
    toOn: leave?.toOn ?? '',
    percent: leave?.percent.toString() ?? '100',
    payAsked: leave?.payAsked ?? 'paid',
    valueForEmployee: leave?.valueForEmployee ?? '',
    valueForEmployer: leave?.valueForEmployer ?? '',
    measureId: leave?.measure?.id ?? '',
  };
}

/** Days that are lacking: the service is asked about a whole period. */
export function missingDays({ fromOn, toOn }: ApplyDraft): readonly ('fromOn' | 'toOn')[] {
  const days = { fromOn, toOn };
  return (['fromOn', 'toOn'] as const).filter((field) => parseIsoDate(days[field]) === undefined);
}

export function bodyOf(
  { key, competenceId, measureId, level, studyAmount, percent, ...rest }: ApplyDraft,
  changes: ApplicationBody['changes'],
): ApplicationBody {
  const draft = {
    ...rest,
    studyAmount: numberOf(studyAmount),
    percent: numberOf(percent),
    ...(level !== '' && { level }),
    ...(competenceId !== '' && { competenceId }),
    ...(measureId !== '' && { measureId }),
  };
  return { key, draft, ...(changes && { changes }) } as ApplicationBody;
}
