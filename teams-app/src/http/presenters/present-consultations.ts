import type { ConsultationsView } from '@rod-trad/shared/contracts/consultation-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { ConsultationsReport } from '@rod-trad/shared/use-cases/view-consultations';
import { presentUnit } from './present-unit.ts';

export function presentConsultations(report: ConsultationsReport, freshness: Freshness): ConsultationsView {
  return {
    consultations: report.consultations.map(({ consultation, unit }) => ({
      id: consultation.id,
      unit: presentUnit(unit),
      year: consultation.year,
      title: consultation.title,
      plannedOn: consultation.plannedOn,
      status: consultation.status,
      heldOn: consultation.heldOn,
      parties: [...consultation.parties],
      matters: consultation.agenda.length,
      agreements: consultation.agreements.length,
      open: consultation.agreements.filter(({ status }) => status === 'open').length,
    })),
    plannable: report.plannable.map(presentUnit),
    freshness,
  };
}
