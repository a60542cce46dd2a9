import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import { type PayCase, type PayCaseStanding, payCaseStanding } from '../domain/education/pay-case.ts';
import type { Employment } from '../domain/employment.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { type IsoInstant, toInstant } from '../domain/iso-date.ts';
import type { FollowUp, Measure } from '../domain/measure.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { NudgePreferences } from '../domain/nudge-preferences.ts';
import type { Person } from '../domain/person.ts';
import type { Exemption } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { type OwnTalk, ownPayTalks, ownTalks } from './own-talks.ts';
import type { PayTalkReport } from './pay-talks.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { type Reading, viewReaders } from './view-readers.ts';

/** All the product holds about one person. Ids are resolved to names where the names are not somebody else's secret. */
export interface OwnData {
  readonly madeAt: IsoInstant;
  readonly person: Person;
  readonly positions: readonly (Employment & { readonly unit?: Unit | undefined })[];
  readonly leads: readonly Unit[];
  /** Every row ever written, oldest first, also those of competences that are gone. */
  readonly assessments: readonly (Assessment & { readonly competence?: Competence | undefined })[];
  readonly exemptions: readonly (Exemption & {
    readonly competence?: Competence | undefined;
    readonly decider?: Person | undefined;
  })[];
  readonly measures: readonly Measure[];
  /** What the person has answered about measures. */
  readonly followUps: readonly (FollowUp & { readonly measure?: Measure | undefined })[];
  /** What the person has said came of measures. */
  readonly evaluations: readonly (Evaluation & { readonly measure?: Measure | undefined })[];
  /** Competences the person has proposed, while they are proposals. */
  readonly proposals: readonly Competence[];
  readonly educations: readonly (EducationLeave & {
    readonly competence?: Competence | undefined;
    readonly measure?: Measure | undefined;
    readonly decider?: Person | undefined;
  })[];
  readonly payCases: readonly (PayCase & {
    readonly standing: PayCaseStanding;
    readonly leave?: EducationLeave | undefined;
  })[];
  readonly talks: readonly OwnTalk[];
  readonly payTalks: readonly PayTalkReport[];
  readonly messages: readonly NudgeEntry[];
  /** What the person has chosen about messages. */
  readonly preferences: NudgePreferences;
  readonly readings: readonly Reading[];
}

/** One's right of access (GDPR article 15): everything, at once, without asking anybody. Only ever one's own. */
export async function exportOwnCompetence(
  context: Pick<UseCaseContext, 'records' | 'audit' | 'ledger' | 'preferences' | 'now' | 'seal'>,
  actor: Actor,
): Promise<Outcome<OwnData>> {
  const { records } = context;
  const { personId } = actor;
  const person = records.person(personId);
  const readings = await viewReaders(context, actor);
  if (person === undefined || readings.kind !== 'ok') return { kind: 'forbidden' };
  const organisation = records.organisation();
  const competenceOf = (id: string) => records.get('competences', id)?.entity;
  const plans = new Set(
    records
      .all('plans')
      .filter(({ subject }) => 'personId' in subject && subject.personId === personId)
      .map(({ id }) => id),
  );
  return {
    kind: 'ok',
    value: {
      madeAt: toInstant(context.now()),
      person,
      positions: records
        .all('employments')
        .filter((employment) => employment.personId === personId)
        .map((e) => ({ ...e, unit: e.unitId === undefined ? undefined : organisation.unit(e.unitId) })),
      leads: organisation.ledBy(personId),
      assessments: records
        .where('assessments', personId)
        .map((row) => ({ ...row, competence: competenceOf(row.competenceId) }))
        .toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id)),
      exemptions: records.where('exemptions', personId).map((row) => {
        const requirement = records.get('requirements', row.requirementId)?.entity;
        return {
          ...row,
          competence: requirement && competenceOf(requirement.competenceId),
          decider: records.person(row.decidedBy),
        };
      }),
      measures: records.all('measures').filter((m) => m.ownerId === personId || plans.has(m.planId)),
      followUps: records
        .all('followUps')
        .filter((answer) => answer.by === personId)
        .map((answer) => ({ ...answer, measure: records.get('measures', answer.measureId)?.entity })),
      evaluations: records
        .all('evaluations')
        .filter((one) => one.by === personId)
        .map((one) => ({ ...one, measure: records.get('measures', one.measureId)?.entity })),
      proposals: records.all('competences').filter((c) => c.proposedBy === personId),
      educations: records.where('educationLeaves', personId).map((leave) => ({
        ...leave,
        competence: leave.competenceId && competenceOf(leave.competenceId),
        measure: leave.measureId && records.get('measures', leave.measureId)?.entity,
        decider: leave.decidedBy && records.person(leave.decidedBy),
      })),
      payCases: records.where('payCases', personId).map((payCase) => {
        const leave = records.get('educationLeaves', payCase.leaveId)?.entity;
        return { ...payCase, leave, standing: payCaseStanding(payCase, leave) };
      }),
      talks: ownTalks(context, personId),
      payTalks: ownPayTalks(context, personId),
      messages: await context.ledger.forPerson(personId),
      preferences: await context.preferences.of(personId),
      readings: readings.value,
    },
  };
}
