import {
  type AgreementText,
  agreementTextFaults,
  type Paragraph,
} from '../domain/education/agreement-text.ts';
import { asId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditAgreementTexts } from '../policies/education.ts';
import { auditSteering } from './audit-steering.ts';
import { createWithHistory } from './change-with-history.ts';
import type { CommandOutcome, UseCaseContext, Written } from './use-case.ts';
import { writtenAs } from './written-as.ts';

export interface AgreementTextInput {
  /** Made by the client; the text has it as its id, so that sending twice adds one. */
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly validFrom: IsoDate;
  readonly text: string;
  readonly source: string;
}

/** Adds a text that holds from a day on. What was decided before leans on what stood then: no text is changed. */
export async function saveAgreementText(
  context: UseCaseContext,
  actor: Actor,
  { key, paragraph, validFrom, text, source }: AgreementTextInput,
): Promise<CommandOutcome<Written, AgreementText>> {
  const { records } = context;
  if (!mayEditAgreementTexts(actor)) return { kind: 'forbidden' };
  const id = asId<'AgreementText'>(key);
  const faults = agreementTextFaults({ text, source });
  if (faults.length > 0) return { kind: 'invalid', faults };
  if (records.get('agreementTexts', id) !== undefined) {
    return { kind: 'ok', value: writtenAs(records, 'agreementTexts', id) };
  }
  await auditSteering(context, actor, 'agreementText', id);
  const entity = { id, paragraph, validFrom, text: text.trim(), source: source.trim() };
  return createWithHistory(context, actor, key, 'agreementTexts', entity);
}
