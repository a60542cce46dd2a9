import type { RequirementRowView, RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import type { RequirementBody } from '../api/use-requirements.ts';

/** A requirement while it is being written. */
export interface RequirementDraft {
  readonly key: string;
  readonly unitId: string;
  readonly positionGroupId: string;
  readonly competenceId: string;
  /** Empty: relevant, not required. */
  readonly level: string;
  readonly rule: 'everyone' | 'atLeast';
  readonly atLeast: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly critical: boolean;
  readonly goalId: string;
}

export function newRequirement(
  row: RequirementRowView | undefined,
  view: RequirementsView,
  group: string | undefined,
  today: string,
): RequirementDraft {
  return {
    key: crypto.randomUUID(),
    unitId: row === undefined ? view.unit.id : (row.unit?.id ?? 'all'),
    positionGroupId: row === undefined ? (group ?? 'all') : (row.group?.id ?? 'all'),
    competenceId: row?.competence.id ?? '',
    level: row === undefined ? '3' : (row.level?.toString() ?? ''),
    rule: row?.atLeast === undefined ? 'everyone' : 'atLeast',
    atLeast: row?.atLeast?.toString() ?? '2',
    validFrom: row?.validFrom ?? today,
    validTo: row?.validTo ?? '',
    critical: row?.critical ?? false,
    goalId: row?.goal?.id ?? '',
  };
}

export function bodyOf(draft: RequirementDraft, changes: RequirementBody['changes']): RequirementBody {
  const { level, rule, atLeast, validTo, goalId, ...rest } = draft;
  return {
    ...rest,
    ...(changes && { changes }),
    ...(level !== '' && { level: Number(level) }),
    ...(rule === 'atLeast' && { atLeast: Number(atLeast) }),
    ...(validTo !== '' && { validTo }),
    ...(goalId !== '' && { goalId }),
  } as RequirementBody;
}
