import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import type { CertificateCardOutcome } from '@rod-trad/shared/use-cases/answer-certificate-card';
import { type AdaptiveCard, adaptiveCard, factSet, openUrl, textBlock } from './adaptive-card.ts';

export type CertificateRenewed = Extract<CertificateCardOutcome, { readonly competence: object }>;

/** Replaces the notice: what was registered, and until when it lasts. */
export function certificateRenewedCard(
  { kind, competence, until }: CertificateRenewed,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const thanks = text(`bot.certificate.${kind}`);
  return adaptiveCard(language, thanks, [
    textBlock(thanks, { weight: 'Bolder' }),
    factSet([
      [text('bot.certificate.name'), inLanguage(competence.name, language)],
      [text('bot.certificate.until'), until === undefined ? undefined : formatDate(until, language)],
    ]),
    { type: 'ActionSet', actions: [openUrl(text('bot.button.open'), tabUrl)] },
  ]);
}
