import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Actor } from '../policies/actor.ts';
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
    .map((competence) => {
      const areaId = competence.areaIds[0];
      return {
        competence,
        area: areaId === undefined ? undefined : records.get('areas', areaId)?.entity,
      };
    })
    .toSorted((a, b) => a.competence.name.nb.localeCompare(b.competence.name.nb, 'nb'));
  return { kind: 'ok', value: choices };
}
