import type { RouteName } from '@rod-trad/shared/contracts/routes';
import { agree } from './agree.ts';
import { assess } from './assess.ts';
import { channelPlan } from './channel-plan.ts';
import { competenceChoices } from './competence-choices.ts';
import { followUp } from './follow-up.ts';
import type { Handler } from './handler.ts';
import { home } from './home.ts';
import { measure } from './measure.ts';
import { ownCompetence } from './own-competence.ts';
import { ownExport } from './own-export.ts';
import { ownReaders } from './own-readers.ts';
import { personCompetence } from './person-competence.ts';
import { revision } from './revision.ts';
import { unitGap } from './unit-gap.ts';
import { unitPlan } from './unit-plan.ts';

/** The routes one must be signed in for: all but the health page, which anybody may ask for. */
export type SignedInRoute = Exclude<RouteName, 'health'>;

/** One handler per route of the contract; a route without one does not compile. */
export const handlers: { readonly [Name in SignedInRoute]: Handler<Name> } = {
  home,
  unitPlan,
  unitGap,
  channelPlan,
  ownCompetence,
  personCompetence,
  measure,
  followUp,
  assess,
  agree,
  competenceChoices,
  ownReaders,
  ownExport,
  revision,
};
