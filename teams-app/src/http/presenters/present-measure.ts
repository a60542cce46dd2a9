import type { MeasureDetailView, MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { MeasureDetailReport, MeasureReport, Sight } from '@rod-trad/shared/use-cases/reports';
import { presentEvaluation, presentGapChange } from './present-evaluation.ts';
import { presentHistory } from './present-history.ts';
import { presentGoal } from './present-named.ts';
import { presentPerson } from './present-person.ts';
import { presentUnit } from './present-unit.ts';

type FollowUpReport = MeasureReport['followUps'][number];
type FollowUpView = NonNullable<MeasureView['latestFollowUp']>;

/** For those who see numbers: that and how it was answered, never by whom nor in which words. */
export function presentFollowUp(followUp: FollowUpReport, sight: Sight): FollowUpView {
  const open = sight === 'people';
  return {
    at: followUp.at,
    status: followUp.status,
    note: open ? followUp.note : '',
    newDueOn: followUp.newDueOn,
    by: open ? presentPerson(followUp.author) : undefined,
  };
}

export function presentMeasure(report: MeasureReport): MeasureView {
  const { measure, sight, followUps } = report;
  const open = sight === 'people';
  const [latest] = followUps;
  return {
    id: measure.id,
    title: measure.title,
    strategy: measure.strategy,
    years: [...measure.years],
    audience: measure.audience,
    status: measure.status,
    dueOn: measure.dueOn,
    progress: measure.progress,
    owner: open ? presentPerson(report.owner) : undefined,
    etag: open && (report.mayFollowUp || report.mayChange) ? report.etag : undefined,
    mayChange: open && report.mayChange,
    cost: { kroner: measure.costKroner, hours: measure.costHours },
    stoppedBecause: open ? measure.stoppedBecause : undefined,
    movedFrom: report.movedFrom,
    pending: report.pending,
    latestFollowUp: latest && presentFollowUp(latest, sight),
    dueEvaluation: report.dueEvaluation,
  };
}

export function presentMeasureDetail(report: MeasureDetailReport, language: Language): MeasureDetailView {
  const { measure, area, unit } = report;
  return {
    ...presentMeasure(report),
    planId: measure.planId,
    unit: unit && presentUnit(unit),
    area: {
      id: area.id,
      name: inLanguage(area.name, language),
      mainGoal: inLanguage(area.mainGoal, language),
    },
    description: {
      wantedEffect: measure.wantedEffect,
      successCriteria: measure.successCriteria,
      learningGoals: measure.learningGoals,
      formAndContent: measure.formAndContent,
      plannedEvaluation: measure.plannedEvaluation,
    },
    competences: report.competences.map(({ competence, targetLevel, people }) => ({
      id: competence.id,
      name: inLanguage(competence.name, language),
      targetLevel,
      people,
    })),
    educations: report.educations.map(({ leave, person }) => ({
      id: leave.id,
      title: leave.title,
      person: presentPerson(person),
      decision: leave.decision,
      studyState: leave.studyState,
    })),
    funding: measure.funding,
    goals: report.goals.map((goal) => presentGoal(goal, language)),
    parent: report.parent && { id: report.parent.id, title: report.parent.title },
    learningForm: measure.learningForm,
    learningArena: measure.learningArena,
    team: measure.team,
    sessions: [...measure.sessions],
    reason: report.sight === 'people' ? measure.reason : undefined,
    followUps: report.followUps.map((followUp) => presentFollowUp(followUp, report.sight)),
    history: presentHistory(report, language),
    evaluations: report.evaluations.map((evaluation) => presentEvaluation(evaluation, report, language)),
    moments: [...report.moments],
    mayEvaluate: report.sight === 'people' && report.mayFollowUp && report.moments.length > 0,
    gaps: report.gaps.map((gap) => presentGapChange(gap, report, language)),
  };
}
