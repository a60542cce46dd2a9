import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Actor } from '../policies/actor.ts';
import { areaOf } from './area-of.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface CompetenceChoice {
  readonly competence: Competence;
  readonly area?: CompetenceArea | undefined;
}

/** What can be said something of: every competence in force, by name. The catalogue is no secret to whoever works here. */
export async function listCompetenceChoices(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<readonly CompetenceChoice[]>> {
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const choices = records
    .all('competences')
    .filter(({ status }) => status === 'active' || status === 'phasingOut')
    .map((competence) => ({ competence, area: areaOf(records, competence) }))
    .toSorted((a, b) => a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb'));
  return { kind: 'ok', value: choices };
}
