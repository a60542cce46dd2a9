import type { DatasetKind } from '../domain/dataset-kind.ts';
import type { Organisation } from '../domain/organisation.ts';
import { leadsOrIsHr } from './access.ts';
import type { Actor } from './actor.ts';
import { mayProposeCompetence, mayReadCatalogue } from './catalogue.ts';
import { maySeeConsultations } from './consultation.ts';
import { mayReadPlans, mayWritePlans } from './plan.ts';
import { maySeeTeam } from './talk.ts';

type Rule = (actor: Actor, organisation: Organisation) => boolean;

/** Who has a use for which table. Which units, and whether with people, is decided again where each is read. */
const rules: Readonly<Record<DatasetKind, { readonly read: Rule; readonly write?: Rule }>> = {
  plan: { read: mayReadPlans, write: mayWritePlans },
  measures: { read: mayReadPlans, write: mayWritePlans },
  thread: { read: mayReadPlans },
  gapMatrix: { read: mayReadPlans },
  gapRows: { read: mayReadPlans },
  requirements: { read: mayReadCatalogue, write: mayReadCatalogue },
  competences: { read: mayReadCatalogue, write: mayProposeCompetence },
  assessments: { read: leadsOrIsHr },
  talks: { read: maySeeTeam },
  projection: { read: mayReadPlans },
  consultation: { read: maySeeConsultations },
};

export function mayReadDataset(actor: Actor, kind: DatasetKind, organisation: Organisation): boolean {
  return rules[kind].read(actor, organisation);
}

/** Formulas in a workbook tell what the tables of plans and gaps do. */
export function mayAskFunctions(actor: Actor, organisation: Organisation): boolean {
  return mayReadPlans(actor, organisation);
}

/** Something in it can be written back. */
export function mayWriteDataset(actor: Actor, kind: DatasetKind, organisation: Organisation): boolean {
  return rules[kind].write?.(actor, organisation) === true;
}
