import type { Assessment, Usage } from '../domain/assessment.ts';
import { assessmentId, hasKey } from '../domain/capital/assessment-id.ts';
import { faultsOf, type Statement } from '../domain/capital/new-assessment.ts';
import { ownWordOf } from '../domain/capital/own-word.ts';
import { viewsOn } from '../domain/capital/views.ts';
import type { Level } from '../domain/competence.ts';
import type { CompetenceId, PersonId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { addAssessments } from './add-assessments.ts';
import { catalogueOf } from './catalogue-of.ts';
import { speakerOf } from './speaker.ts';
import type { CommandOutcome, Outcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface AssessmentInput extends Statement {
  /** Made by the client; the same key again is the same act again. */
  readonly key: string;
  readonly personId: PersonId;
  readonly competenceId: CompetenceId;
  readonly inUse?: Usage | undefined;
}

export interface Recorded {
  readonly written: Written;
  readonly assessment: Assessment;
}

/**
 * Takes down what one side sees today: the person, or whoever leads the person. It is a row of its own; nothing that was said before is changed, and a
 * row sent by mistake is mended by the next one. The day is today: a view is what is seen now, and only papers have days
 * of their own.
 */
export async function recordAssessment(
  context: UseCaseContext,
  actor: Actor,
  input: AssessmentInput,
): Promise<CommandOutcome<Recorded>> {
  const { records } = context;
  const { personId, key } = input;
  const speaker = speakerOf(context, actor, personId);
  if (speaker.kind !== 'speaks') return speaker;

  const rows = records.where('assessments', personId);
  const earlier = rows.find((row) => hasKey(row.id, key));
  if (earlier !== undefined) return sameAct(context, earlier, speaker.side);

  const catalogue = catalogueOf(context);
  const competence = catalogue.get(catalogue.standsFor(input.competenceId));
  if (competence === undefined) {
    return { kind: 'invalid', faults: [{ field: 'competenceId', code: 'unknownId' }] };
  }
  if (!catalogue.isInForce(competence.id)) {
    return { kind: 'invalid', faults: [{ field: 'competenceId', code: 'notInForce' }] };
  }
  const today = norwegianDay(context.now());
  const faults = faultsOf(input, speaker.side, competence, today);
  if (faults.length > 0) return { kind: 'invalid', faults };

  const before = viewsOn(
    rows.filter((row) => catalogue.standsFor(row.competenceId) === competence.id),
    today,
  );
  const word = ownWordOf(before);
  const assessment: Assessment = {
    id: assessmentId(context.now(), key),
    personId,
    competenceId: competence.id,
    level: input.level as Level,
    by: speaker.side,
    on: today,
    // A leader's row carries the person's own word on, so that it stands whichever row counts.
    inUse: input.inUse ?? word.inUse,
    wish: (input.wish as Assessment['wish'] | undefined) ?? word.wish,
    evidence: input.evidence || undefined,
    issuer: input.issuer || undefined,
    issuedOn: input.issuedOn,
    expiresOn: input.expiresOn,
  };
  const outcome = await addAssessments(context, actor, key, 'assess', personId, [assessment]);
  return outcome.kind === 'ok' ? { kind: 'ok', value: { written: outcome.value, assessment } } : outcome;
}

/** The same key for the same person from the same side is the same act; otherwise it is somebody else's. */
export function sameAct(
  { records }: Pick<UseCaseContext, 'records'>,
  earlier: Assessment,
  by: Assessment['by'],
): Outcome<Recorded> {
  if (earlier.by !== by) return { kind: 'forbidden' };
  const written = writtenAs(records, 'assessments', earlier.id);
  return { kind: 'ok', value: { written, assessment: earlier } };
}
