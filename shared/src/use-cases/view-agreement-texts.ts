import type { AgreementText } from '../domain/education/agreement-text.ts';
import { givenAgreementTexts } from '../domain/education/agreement-texts.data.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditAgreementTexts } from '../policies/education.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface AgreementTextsReport {
  /** Those that came along first, then as they were added. */
  readonly texts: readonly AgreementText[];
  readonly mayEdit: boolean;
}

/** What the agreement says, in all versions. It is no secret to whoever works here. */
export async function viewAgreementTexts(
  { records }: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<AgreementTextsReport>> {
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const texts = [...givenAgreementTexts, ...records.all('agreementTexts')];
  return { kind: 'ok', value: { texts, mayEdit: mayEditAgreementTexts(actor) } };
}
