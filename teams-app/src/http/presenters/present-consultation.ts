import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { AgendaItem } from '@rod-trad/shared/domain/consultation';
import { agendaTopics } from '@rod-trad/shared/domain/consultation/agenda-topics.data';
import type { Language } from '@rod-trad/shared/domain/language';
import type { ConsultationReport } from '@rod-trad/shared/use-cases/consultation-reports';
import { presentUnit } from './present-unit.ts';

/** One meeting. There are no people in it, so everybody who may see it sees the same. */
export function presentConsultation(
  report: ConsultationReport,
  language: Language,
  freshness: Freshness,
): ConsultationView {
  const { consultation, before } = report;
  const { agenda, agreements, approvals, parties, planIds: _, unitId: __, ...rest } = consultation;
  return {
    ...rest,
    unit: presentUnit(report.unit),
    etag: report.mayPlan ? report.etag : undefined,
    pending: report.pending,
    parties: [...parties],
    agenda: agenda.map((item) => ({
      id: item.id,
      words: agendaWords(item, language),
      own: item.topic === undefined,
      views: [...item.views],
      agreed: item.agreed,
      notRaised: item.notRaised,
    })),
    agreements: [...agreements],
    approvals: [...approvals],
    plans: report.plans.map(({ plan: { id, title, status }, measures }) => ({
      ...{ id, title, status },
      measures: measures.length,
    })),
    strategies: [...report.strategies],
    mayPlan: report.mayPlan,
    mayWriteForUnions: report.mayWriteForUnions,
    before: before && {
      id: before.id,
      title: before.title,
      year: before.year,
      agreements: [...before.agreements],
    },
    topics: report.topics.map((key) => ({
      key,
      group: key.split('.')[0] ?? key,
      words: agendaTopics[key][language],
    })),
    choosable: report.choosable.map(({ plan: { id, title, status }, unit }) => ({
      ...{ id, title, status },
      unit: unit.name,
    })),
    freshness,
  };
}

/** A matter in the reader's language; what somebody has brought stands as it was written. */
export function agendaWords({ topic, words }: AgendaItem, language: Language): string {
  return topic === undefined ? (words ?? '') : agendaTopics[topic][language];
}
