import type { GapCell } from '@rod-trad/shared/contracts/gap-views';
import type { Competence } from '@rod-trad/shared/domain/competence';
import type { CompetenceArea } from '@rod-trad/shared/domain/competence-area';
import type { PersonGap } from '@rod-trad/shared/domain/gap/gap-state';
import { inLanguage, type Language } from '@rod-trad/shared/domain/language';

interface CompetenceColumn {
  readonly competence: Competence;
  readonly area?: CompetenceArea | undefined;
}

export function presentCompetence(
  { competence, area }: CompetenceColumn,
  critical: boolean,
  language: Language,
) {
  return {
    id: competence.id,
    name: inLanguage(competence.name, language),
    kind: competence.kind,
    area: area === undefined ? '' : inLanguage(area.name, language),
    critical,
  };
}

/** Who assessed is a role, not a name. */
export function presentCell(gap: PersonGap): GapCell {
  return {
    competenceId: gap.competenceId,
    state: gap.state,
    required: gap.required,
    held: gap.held?.level,
    source: gap.held?.by,
    assessedOn: gap.held?.on,
    expiresOn: gap.heldUntil,
  };
}
