import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import type { Assessment } from '@rod-trad/shared/domain/assessment';
import { yearsOfStudy } from '@rod-trad/shared/domain/capital/extent';
import { monthsBetween } from '@rod-trad/shared/domain/capital/staleness';
import type { Competence } from '@rod-trad/shared/domain/competence';
import type { Language } from '@rod-trad/shared/domain/language';
import type { CapitalRow } from '@rod-trad/shared/use-cases/reports';
import { heldInWords, requiredInWords } from './level-words.ts';
import { presentCell, presentCompetence } from './present-competence.ts';

/** One competence of one person. Who spoke for the leader's side is a role, not a name. */
export function presentCapitalRow(row: CapitalRow, language: Language): CapitalRowView {
  const { competence, gap, views, word, spokenOn, paper } = row;
  return {
    competence: presentCompetence(row, gap.critical, language),
    cell: presentCell(gap),
    heldText: heldInWords(competence, gap.held?.level, language),
    requiredText: requiredInWords(competence, gap.required, language),
    inForce: row.inForce,
    self: presentStatement(views.self, competence, language),
    leader: presentStatement(views.leader, competence, language),
    agreed: presentStatement(views.agreed, competence, language),
    difference: row.difference,
    open: row.open?.id,
    inUse: word?.inUse,
    wish: word?.wish,
    unused: row.unused,
    monthsOld: spokenOn && monthsBetween(spokenOn, row.on),
    stale: row.stale,
    pending: row.pending,
    paper: paper && {
      state: paper.state,
      until: paper.until,
      issuer: paper.row.issuer,
      issuedOn: paper.row.issuedOn,
    },
    education: presentEducation(competence),
    growth: row.growth.map(({ on, level, by }) => ({ on, level, source: by })),
  };
}

export function presentStatement(row: Assessment | undefined, competence: Competence, language: Language) {
  return (
    row && {
      id: row.id,
      level: row.level,
      words: heldInWords(competence, row.level, language),
      on: row.on,
      evidence: row.evidence,
    }
  );
}

export function presentEducation({ kind, educationLevel, studyPoints }: Competence) {
  if (kind !== 'education' || (educationLevel === undefined && studyPoints === undefined)) return undefined;
  return {
    level: educationLevel,
    studyPoints,
    years: studyPoints === undefined ? undefined : yearsOfStudy(studyPoints),
  };
}
