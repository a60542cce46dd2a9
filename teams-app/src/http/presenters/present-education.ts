import type {
  AgreementTextsView,
  LeaveDetailView,
  LeaveSummary,
  LeaveView,
  OwnEducationView,
  PayCaseView,
  UnitEducationView,
} from '@rod-trad/shared/contracts/education-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { isLongEnoughForPay, yearsOfExtent } from '@rod-trad/shared/domain/education/study-extent';
import type { Language } from '@rod-trad/shared/domain/language';
import type {
  LeaveDetailReport,
  LeaveReport,
  OwnEducationReport,
  PayCaseReport,
  UnitEducationReport,
} from '@rod-trad/shared/use-cases/education-reports';
import type { AgreementTextsReport } from '@rod-trad/shared/use-cases/view-agreement-texts';
import { presentHistory } from './present-history.ts';
import { presentNamed } from './present-named.ts';
import { presentPerson } from './present-person.ts';
import { presentUnit } from './present-unit.ts';

/** The person is told that there is a case, and how far it has come; the rest is for those who handle it. */
function presentPayCase(report: PayCaseReport, handles: boolean): PayCaseView {
  const { id, openedOn, outcome, raisedOn, negotiatedOn, closedOn, reason, codeConsidered } = report.payCase;
  return {
    ...{ id, openedOn, outcome, standing: report.standing, pending: report.pending },
    handling: handles
      ? {
          ...{ raisedOn, negotiatedOn, closedOn, reason, codeConsidered, etag: report.etag },
          next: [...report.next],
          outcomes: [...report.outcomes],
        }
      : undefined,
  };
}

function presentSummary(report: LeaveReport): LeaveSummary {
  const { leave, payCase } = report;
  const { id, title, institution, studyUnit, studyAmount, fromOn, toOn, appliedOn } = leave;
  return {
    ...{ id, title, institution, studyUnit, studyAmount, fromOn, toOn, appliedOn },
    ...{ decision: leave.decision, studyState: leave.studyState, taken: leave.taken },
    person: presentPerson(report.person),
    years: yearsOfExtent(leave),
    longEnough: isLongEnoughForPay(leave),
    completedOn: leave.completedOn,
    pending: report.pending,
    mayDecide: report.mayDecide,
    payCase: payCase && presentPayCase(payCase, report.mayDecide),
  };
}

export function presentLeave(report: LeaveReport, language: Language): LeaveView {
  const { leave, measure, competence } = report;
  return {
    ...presentSummary(report),
    etag: report.etag,
    units: [...new Set(report.units.map(({ name }) => name))],
    level: leave.level,
    percent: leave.percent,
    payAsked: leave.payAsked,
    valueForEmployee: leave.valueForEmployee,
    valueForEmployer: leave.valueForEmployer,
    measure: measure && { id: measure.id, title: measure.title },
    competence: competence && presentNamed(competence, language),
    decidedOn: leave.decidedOn,
    decidedBy: presentPerson(report.decider),
    decidedAs: leave.decidedAs,
    refusedBecause: leave.refusedBecause,
    necessary: leave.necessary,
    pay: leave.pay,
    expensesCovered: leave.expensesCovered,
    substituteHours: leave.substituteHours,
    compensation: leave.compensation,
    mayRecord: report.mayRecord,
  };
}

/** The history of the case is told to those who handle it, among that of the leave. */
export function presentLeaveDetail(
  report: LeaveDetailReport,
  language: Language,
  freshness: Freshness,
): LeaveDetailView {
  const cases = report.mayDecide ? report.payCaseHistory : [];
  const history = [...report.history, ...cases].toSorted((a, b) => b.at.localeCompare(a.at));
  return {
    ...presentLeave(report, language),
    history: presentHistory({ history, nameOf: report.nameOf }, language),
    freshness,
  };
}

export function presentUnitEducation(
  { unit, leaves }: UnitEducationReport,
  freshness: Freshness,
): UnitEducationView {
  return { unit: presentUnit(unit), leaves: leaves.map(presentSummary), freshness };
}

export function presentOwnEducation(
  { leaves, measures, competences }: OwnEducationReport,
  language: Language,
  freshness: Freshness,
): OwnEducationView {
  return {
    leaves: leaves.map((leave) => presentLeave(leave, language)),
    measures: measures.map(({ id, title }) => ({ id, title })),
    competences: competences.map((competence) => ({
      ...presentNamed(competence, language),
      level: competence.educationLevel,
      studyPoints: competence.studyPoints,
    })),
    freshness,
  };
}

export function presentAgreementTexts({ texts, mayEdit }: AgreementTextsReport): AgreementTextsView {
  return { texts: texts.map((text) => ({ ...text })), mayEdit };
}
