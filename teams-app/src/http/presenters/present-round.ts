import type { RoundDetailView, RoundsView, RoundView } from '@rod-trad/shared/contracts/rounds-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type {
  QuestionReport,
  RoundDetailReport,
  RoundReport,
  RoundsReport,
} from '@rod-trad/shared/use-cases/mapping-reports';
import { presentNamed } from './present-named.ts';
import { presentUnit } from './present-unit.ts';

export function presentQuestion({ competence, area }: QuestionReport, language: Language) {
  return {
    id: competence.id,
    name: inLanguage(competence.name, language),
    area: area === undefined ? '' : inLanguage(area.name, language),
  };
}

/** Who made the round stays behind, like everybody else's name. */
function presentRound({ round, ...report }: RoundReport): RoundView {
  const { id, status: _, createdBy: __, opensOn, closedOn: ___, ...draft } = round;
  return {
    id,
    draft: {
      ...draft,
      unitIds: [...draft.unitIds],
      positionGroupIds: [...draft.positionGroupIds],
      competenceIds: [...draft.competenceIds],
    },
    stage: report.stage === 'discarded' ? 'closed' : report.stage,
    opensOn,
    lastDay: report.lastDay,
    sight: report.sight,
    etag: report.mayChange ? report.etag : undefined,
    pending: report.pending,
    units: report.units.map(presentUnit),
    ownUnits: report.ownUnits.map(presentUnit),
    progress: { ...report.progress },
    debt: { ...report.debt },
  };
}

export function presentRounds(report: RoundsReport, language: Language, freshness: Freshness): RoundsView {
  return {
    on: report.on,
    rounds: report.rounds.map(presentRound),
    debt: { ...report.debt },
    groups: report.groups.map((group) => presentNamed(group, language)),
    freshness,
  };
}

export function presentRoundDetail(
  report: RoundDetailReport,
  language: Language,
  freshness: Freshness,
): RoundDetailView {
  return {
    ...presentRound(report),
    threshold: report.threshold,
    groups: report.groups.map((group) => presentNamed(group, language)),
    parts: report.parts.map(({ unit, progress }) => ({ unit: presentUnit(unit), progress: { ...progress } })),
    rest: report.rest && { ...report.rest },
    withoutAccount: report.withoutAccount,
    newcomers: report.newcomers,
    price: { ...report.price },
    questions: report.questions.map((question) => ({
      ...presentQuestion(question, language),
      debt: { ...question.debt },
    })),
    usedBy: report.usedBy.map(({ measure, answers }) => ({
      id: measure.id,
      title: measure.title,
      strategy: measure.strategy,
      answers,
    })),
    agreed: report.agreed,
    freshness,
  };
}
