import type { Competence } from '../domain/competence.ts';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import {
  nextPayCaseStages,
  outcomesFrom,
  type PayCase,
  type PayCaseOutcome,
  type PayCaseStage,
  type PayCaseStanding,
  payCaseIdOf,
  payCaseStanding,
} from '../domain/education/pay-case.ts';
import { asId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Person } from '../domain/person.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayDecideLeave, mayRecordStudy } from '../policies/education.ts';
import type { Stored } from '../stores/tables.ts';
import { readHistory } from './history.ts';
import type { HistoryReport } from './reports.ts';
import type { UseCaseContext } from './use-case.ts';

export interface PayCaseReport {
  readonly payCase: PayCase;
  readonly etag: string;
  readonly pending: boolean;
  readonly standing: PayCaseStanding;
  /** Where the reader may take it, and with what it can be closed. */
  readonly next: readonly PayCaseStage[];
  readonly outcomes: readonly PayCaseOutcome[];
}

export interface LeaveReport {
  readonly leave: EducationLeave;
  readonly etag: string;
  readonly pending: boolean;
  /** Absent when the directory no longer has the person. */
  readonly person?: Person | undefined;
  readonly units: readonly Unit[];
  readonly measure?: Measure | undefined;
  readonly competence?: Competence | undefined;
  readonly decider?: Person | undefined;
  readonly payCase?: PayCaseReport | undefined;
  readonly isOwn: boolean;
  readonly mayDecide: boolean;
  readonly mayRecord: boolean;
}

export interface LeaveDetailReport extends LeaveReport, HistoryReport {
  readonly payCaseHistory: HistoryReport['history'];
}

export interface UnitEducationReport {
  readonly unit: Unit;
  readonly leaves: readonly LeaveReport[];
}

export interface OwnEducationReport {
  readonly leaves: readonly LeaveReport[];
  /** What a new application can be part of, and lead to. */
  readonly measures: readonly Measure[];
  readonly competences: readonly Competence[];
}

/** A leave as the actor, who may see it, sees it. */
export function reportLeave(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  { entity: leave, etag }: Stored<EducationLeave>,
): LeaveReport {
  const organisation = records.organisation();
  const decides = mayDecideLeave(actor, leave.personId, organisation);
  const stored = records.get('payCases', payCaseIdOf(leave.id));
  const standing = stored && payCaseStanding(stored.entity, leave);
  return {
    leave,
    etag,
    pending: records.isPending('educationLeaves', leave.id),
    person: records.person(leave.personId),
    units: organisation
      .employmentsOf(leave.personId)
      .flatMap(({ unitId }) => (unitId === undefined ? [] : (organisation.unit(unitId) ?? []))),
    measure: leave.measureId && records.get('measures', leave.measureId)?.entity,
    competence: leave.competenceId && records.get('competences', leave.competenceId)?.entity,
    decider: leave.decidedBy && records.person(leave.decidedBy),
    payCase: stored &&
      standing && {
        payCase: stored.entity,
        etag: stored.etag,
        pending: records.isPending('payCases', stored.entity.id),
        standing,
        next: decides && standing !== 'withdrawn' ? nextPayCaseStages(stored.entity) : [],
        outcomes: outcomesFrom(stored.entity),
      },
    isOwn: leave.personId === actor.personId,
    mayDecide: decides,
    mayRecord: mayRecordStudy(actor, leave.personId, organisation),
  };
}

/** The newest applications first. */
export const byDay = (a: LeaveReport, b: LeaveReport) =>
  b.leave.appliedOn.localeCompare(a.leave.appliedOn) || a.leave.id.localeCompare(b.leave.id);

/** With its history, for the panel of one leave. */
export function reportLeaveDetail(
  context: Pick<UseCaseContext, 'records'>,
  actor: Actor,
  stored: Stored<EducationLeave>,
): LeaveDetailReport {
  const { records } = context;
  return {
    ...reportLeave(context, actor, stored),
    history: readHistory(records, stored.entity.id),
    payCaseHistory: readHistory(records, payCaseIdOf(stored.entity.id)),
    nameOf: (field, id) => {
      if (field === 'measureId') return records.get('measures', id)?.entity.title;
      if (field === 'competenceId') return records.get('competences', id)?.entity.name;
      return field === 'decidedBy' ? records.person(asId<'Person'>(id))?.name : undefined;
    },
  };
}
