import type { Assessment } from '../assessment.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CompetenceId, MeasureId, PersonId, UnitId } from '../ids.ts';
import { type IsoDate, yearOf } from '../iso-date.ts';
import type { Measure } from '../measure.ts';
import type { Plan } from '../plan.ts';

/** Which measures aim at a competence, for those who work in a unit or for one person. */
export interface Aims {
  /** Measures in plans of these units, or of the person, that go on in the year or later. */
  at(
    competenceId: CompetenceId,
    units: readonly UnitId[],
    personId: PersonId,
    year: number,
  ): readonly MeasureId[];
}

export function aimsOf(measures: readonly Measure[], plans: readonly Plan[], catalogue: Catalogue): Aims {
  const subjects = new Map(plans.map(({ id, subject }) => [id, subject]));
  const aims = new Map<string, { readonly measureId: MeasureId; readonly lastYear: number }[]>();
  for (const measure of measures) {
    const subject = subjects.get(measure.planId);
    if (subject === undefined || measure.status === 'stopped') continue;
    const owner = 'unitId' in subject ? subject.unitId : subject.personId;
    for (const id of new Set(measure.competences.map((c) => catalogue.standsFor(c.competenceId)))) {
      const key = `${owner}|${id}`;
      const list = aims.get(key) ?? [];
      aims.set(key, list);
      list.push({ measureId: measure.id, lastYear: Math.max(...measure.years) });
    }
  }
  return {
    at: (competenceId, units, personId, year) =>
      [...units, personId].flatMap((owner) =>
        (aims.get(`${owner}|${competenceId}`) ?? [])
          .filter(({ lastYear }) => lastYear >= year)
          .map(({ measureId }) => measureId),
      ),
  };
}

/** What an answer of a round has been used for. */
export interface AnswerUse {
  readonly measures: readonly MeasureId[];
  /** The two sides have agreed since: it was talked about. */
  readonly agreed: boolean;
}

/**
 * An answer is used when a measure that has not been stopped, in a plan of the person's unit, of a unit above it or of the person,
 * aims at the competence and goes on in the year of the answer or later; or when person and leader have agreed on the
 * competence on that day or after it. Everything else is collected and not used.
 *
 * @param rows all assessments of the person
 */
export function useOfAnswer(
  answer: Pick<Assessment, 'personId' | 'competenceId' | 'on'>,
  rows: readonly Assessment[],
  units: readonly UnitId[],
  aims: Aims,
  catalogue: Catalogue,
): AnswerUse {
  const competenceId = catalogue.standsFor(answer.competenceId);
  return {
    measures: aims.at(competenceId, units, answer.personId, yearOf(answer.on)),
    agreed: rows.some((row) => agrees(row, competenceId, answer.on, catalogue)),
  };
}

function agrees(row: Assessment, competenceId: CompetenceId, from: IsoDate, catalogue: Catalogue): boolean {
  return row.by === 'agreed' && row.on >= from && catalogue.standsFor(row.competenceId) === competenceId;
}

export function isUsed({ measures, agreed }: AnswerUse): boolean {
  return agreed || measures.length > 0;
}

/** Kartleggingsgjeld: answers that were collected, and how many of them were used for anything (seed 002: "bortkastet og demotiverende"). */
export interface Debt {
  readonly collected: number;
  readonly used: number;
  readonly unused: number;
}

export function debtOf(uses: readonly AnswerUse[]): Debt {
  const used = uses.filter(isUsed).length;
  return { collected: uses.length, used, unused: uses.length - used };
}
