import { hasKey } from '../domain/capital/assessment-id.ts';
import type { Competence } from '../domain/competence.ts';
import type { CompetenceId, NudgeId } from '../domain/ids.ts';
import { addMonths, type IsoDate, toInstant } from '../domain/iso-date.ts';
import { shortKey } from '../domain/short-key.ts';
import { mayAnswerCard } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { paperToday } from './certificate-nudges.ts';
import { recordAssessment } from './record-assessment.ts';
import type { UseCaseContext, Written } from './use-case.ts';

export interface CertificateCardAnswer {
  readonly nudgeId: NudgeId;
  readonly issuedOn: IsoDate;
  /** As the paper says; absent: by the months such a certificate is valid. */
  readonly expiresOn?: IsoDate | undefined;
}

export type CertificateCardOutcome =
  | {
      readonly kind: Written | 'repeated';
      readonly competence: Competence;
      readonly until?: IsoDate | undefined;
    }
  | { readonly kind: 'expiresOnMissing' | 'notLonger' | 'invalid' | 'gone' | 'notYours' };

/** Takes down that a certificate has been renewed, in the holder's own word. A leader's card about somebody else's has no answer. */
export async function answerCertificateCard(
  context: UseCaseContext,
  actor: Actor,
  { nudgeId, issuedOn, expiresOn }: CertificateCardAnswer,
): Promise<CertificateCardOutcome> {
  const nudge = await context.ledger.get(nudgeId);
  const asked = { kind: 'certificateExpiring', subjectId: nudge?.subject.id ?? '' } as const;
  if (nudge === undefined || nudge.subject.about !== undefined || !mayAnswerCard(actor, nudge, asked)) {
    return { kind: 'notYours' };
  }
  const { personId } = actor;
  const competenceId = nudge.subject.id as CompetenceId;
  const held = paperToday(context, personId, competenceId);
  if (held === undefined) return { kind: 'gone' };
  const { competence, paper } = held;
  const key = shortKey(nudge.id);
  if (context.records.where('assessments', personId).some((row) => hasKey(row.id, key))) {
    return { kind: 'repeated', competence, until: paper?.until };
  }
  if (competence.validMonths === undefined && expiresOn === undefined) return { kind: 'expiresOnMissing' };
  const until = expiresOn ?? addMonths(issuedOn, competence.validMonths ?? 0);
  // A paper that lasts no longer than the one there is has been read wrong, and would leave the person to be reminded again.
  if (paper?.until !== undefined && until <= paper.until) return { kind: 'notLonger' };
  const renewed = { level: 1, issuedOn, expiresOn };
  const outcome = await recordAssessment(context, actor, {
    key,
    personId,
    competenceId: competence.id,
    ...renewed,
  });
  if (outcome.kind === 'invalid') return { kind: 'invalid' };
  if (outcome.kind !== 'ok') return { kind: 'notYours' };
  await context.ledger.answered(nudge.id, toInstant(context.now()), 'card');
  return { kind: outcome.value.written, competence, until };
}
