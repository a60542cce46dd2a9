import type { Assessment, Usage } from '../domain/assessment.ts';
import { assessmentId, hasKey } from '../domain/capital/assessment-id.ts';
import { faultsOf, type Statement } from '../domain/capital/new-assessment.ts';
import { ownWordOf } from '../domain/capital/own-word.ts';
import { viewsOn } from '../domain/capital/views.ts';
import type { Competence, Level } from '../domain/competence.ts';
import type { Fault } from '../domain/fault.ts';
import type { CompetenceId, MappingRoundId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { addAssessments } from './add-assessments.ts';
import { catalogueOf } from './catalogue-of.ts';
import { checkInsFor } from './check-ins.ts';
import { hasLeft } from './employed.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface CheckInAnswer extends Statement {
  readonly competenceId: CompetenceId;
  readonly inUse?: Usage | undefined;
}

export interface CheckInInput {
  /** Made by the client; the same key again is the same act again. */
  readonly key: string;
  readonly roundId: MappingRoundId;
  /** As many as the person has come to; the rest can wait. */
  readonly answers: readonly CheckInAnswer[];
}

/** Takes down what somebody answers to a round: rows in the person's own words. What is skipped stays unanswered, and unknown. */
export async function answerCheckIn(
  context: UseCaseContext,
  actor: Actor,
  { key, roundId, answers }: CheckInInput,
): Promise<CommandOutcome<Written>> {
  const { records } = context;
  const { personId } = actor;
  if (hasLeft(context, personId)) return { kind: 'forbidden' };
  const rows = records.where('assessments', personId);
  const keyOf = (index: number) => `${key}-${index}`;
  const earlier = rows.find((row) => hasKey(row.id, keyOf(0)));
  if (earlier !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'assessments', earlier.id) };
  }
  const checkIn = checkInsFor(context, personId).find(({ round }) => round.id === roundId);
  if (checkIn === undefined) return { kind: 'notFound' };

  const today = norwegianDay(context.now());
  const catalogue = catalogueOf(context);
  const questions = new Map(checkIn.asked.map((competence) => [competence.id, competence]));
  const asked = answers.map((answer) => questions.get(catalogue.standsFor(answer.competenceId)));
  const faults = answers.flatMap((answer, index) => faultsIn(answer, asked[index], index, today));
  if (faults.length > 0) return { kind: 'invalid', faults };

  const entities = answers.flatMap((answer, index): Assessment[] => {
    const competence = asked[index];
    if (competence === undefined) return [];
    const before = rows.filter((row) => catalogue.standsFor(row.competenceId) === competence.id);
    const word = ownWordOf(viewsOn(before, today));
    return [
      {
        id: assessmentId(context.now(), keyOf(index)),
        personId,
        competenceId: competence.id,
        level: answer.level as Level,
        by: 'self',
        on: today,
        inUse: answer.inUse ?? word.inUse,
        wish: (answer.wish as Assessment['wish'] | undefined) ?? word.wish,
        evidence: answer.evidence || undefined,
        issuer: answer.issuer || undefined,
        issuedOn: answer.issuedOn,
        expiresOn: answer.expiresOn,
        roundId,
      },
    ];
  });
  return addAssessments(context, actor, key, 'assess', personId, entities);
}

function faultsIn(
  answer: CheckInAnswer,
  competence: Competence | undefined,
  index: number,
  today: ReturnType<typeof norwegianDay>,
): readonly Fault[] {
  const faults: readonly Fault[] =
    competence === undefined
      ? [{ field: 'competenceId', code: 'notAsked' }]
      : faultsOf(answer, 'self', competence, today);
  return faults.map((fault) => ({ ...fault, field: `answers.${index}.${fault.field}` }));
}
