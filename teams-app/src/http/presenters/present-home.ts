import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { HomeReport } from '@rod-trad/shared/use-cases/reports';
import { presentOwnCompetence } from './present-own-competence.ts';
import { presentPlan } from './present-plan.ts';
import { presentUnit } from './present-unit.ts';

export function presentHome(
  report: HomeReport,
  actor: Actor,
  language: Language,
  freshness: Freshness,
): HomeView {
  const { person, plan, own } = report;
  return {
    me: {
      id: person.id,
      name: person.name,
      language: person.language,
      roles: [...actor.roles],
      leader: report.leader,
    },
    pages: [...report.pages],
    units: report.units.map(presentUnit),
    plan: plan && presentPlan(plan, language, freshness),
    own: own && presentOwnCompetence(own, language, freshness),
    checkIns: report.checkIns,
    educations: report.educations,
    hasTalk: report.hasTalk,
  };
}
