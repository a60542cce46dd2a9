import type { Assessment } from '../domain/assessment.ts';
import { assessmentId, hasKey } from '../domain/capital/assessment-id.ts';
import { ownWordOf } from '../domain/capital/own-word.ts';
import { latest, openStatement, viewsOn } from '../domain/capital/views.ts';
import type { Competence } from '../domain/competence.ts';
import type { AssessmentId, PersonId } from '../domain/ids.ts';
import { type IsoDate, norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { addAssessments } from './add-assessments.ts';
import { catalogueOf } from './catalogue-of.ts';
import { type Recorded, sameAct } from './record-assessment.ts';
import { speakerOf } from './speaker.ts';
import type { CommandOutcome, UseCaseContext } from './use-case.ts';

export interface AgreementInput {
  readonly key: string;
  readonly personId: PersonId;
  /** The statement of the other side that is agreed to. */
  readonly assessmentId: AssessmentId;
}

/**
 * One side agrees to what the other said last. It is a third act and a row of its own: both statements stay as they were. What has been replaced meanwhile
 * is not agreed to; the newer word is shown instead.
 */
export async function agreeOnAssessment(
  context: UseCaseContext,
  actor: Actor,
  input: AgreementInput,
): Promise<CommandOutcome<Recorded, Assessment>> {
  const { records } = context;
  const { personId, key } = input;
  const speaker = speakerOf(context, actor, personId);
  if (speaker.kind !== 'speaks') return speaker;

  const rows = records.where('assessments', personId);
  const earlier = rows.find((row) => hasKey(row.id, key));
  if (earlier !== undefined) return sameAct(context, earlier, 'agreed');
  const statement = rows.find((row) => row.id === input.assessmentId);
  if (statement === undefined) return { kind: 'notFound' };
  if (statement.by === speaker.side) return refused('ownStatement');
  if (statement.by === 'agreed') return refused('alreadyThere');

  const catalogue = catalogueOf(context);
  const competence = catalogue.get(catalogue.standsFor(statement.competenceId));
  if (competence === undefined || !catalogue.isInForce(competence.id)) return refused('notInForce');
  const today = norwegianDay(context.now());
  const views = viewsOn(
    rows.filter((row) => catalogue.standsFor(row.competenceId) === competence.id),
    today,
  );
  if (openStatement(views, speaker.side)?.id !== statement.id) {
    const newer = latest([views[statement.by], views.agreed]);
    const current = newer && records.get('assessments', newer.id);
    return current === undefined ? { kind: 'notFound' } : { kind: 'conflict', current };
  }

  const assessment: Assessment = {
    ...agreedFrom(statement, competence, today),
    ...ownWordOf(views),
    id: assessmentId(context.now(), key),
  };
  const outcome = await addAssessments(context, actor, key, 'agree', personId, [assessment]);
  return outcome.kind === 'ok' ? { kind: 'ok', value: { written: outcome.value, assessment } } : outcome;
}

/**
 * The statement with both names under it. A paper keeps its own days: one without a day of issue was issued, at the latest, on the day it was
 * registered, and agreeing later must not make it last longer.
 */
function agreedFrom(statement: Assessment, competence: Competence, today: IsoDate): Assessment {
  const issuedOn = statement.issuedOn ?? (competence.kind === 'skill' ? undefined : statement.on);
  return {
    ...statement,
    competenceId: competence.id,
    by: 'agreed',
    on: today,
    issuedOn,
    roundId: undefined,
  };
}

function refused(code: 'ownStatement' | 'alreadyThere' | 'notInForce') {
  return { kind: 'invalid', faults: [{ field: 'assessmentId', code }] } as const;
}
