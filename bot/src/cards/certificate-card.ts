import { inLanguage, type Language } from '@rod-trad/shared/domain/language';
import type { CertificateQuestion } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import { formatDate } from '@rod-trad/shared/text/format-date';
import {
  type AdaptiveCard,
  adaptiveCard,
  type Element,
  execute,
  factSet,
  headingBlock,
  openUrl,
  textBlock,
} from './adaptive-card.ts';
import { nudgeFooter } from './nudge-footer.ts';

/** The verb a holder says by that a certificate has been renewed. */
export const renewCertificateVerb = 'certificate.renew';

export function certificateSummary({ competence, until }: CertificateQuestion, language: Language): string {
  const name = inLanguage(competence.name, language);
  return createText(language)('bot.certificate.summary', { name, date: formatDate(until, language) });
}

/** Tells that a certificate runs out. The holder can say that it is renewed; the leader is told whose it is, and asked for nothing. */
export function certificateCard(
  question: CertificateQuestion,
  language: Language,
  tabUrl: string,
): AdaptiveCard {
  const text = createText(language);
  const { nudge, competence, until, holder } = question;
  const forLeader = nudge.subject.about !== undefined;
  return adaptiveCard(language, certificateSummary(question, language), [
    headingBlock(text(forLeader ? 'bot.certificate.leaderHeading' : 'bot.certificate.heading')),
    factSet([
      [text('bot.certificate.name'), inLanguage(competence.name, language)],
      [text('bot.certificate.holder'), holder?.name],
      [text('bot.certificate.until'), formatDate(until, language)],
    ]),
    ...(forLeader ? [textBlock(text('bot.certificate.leaderText'))] : renewal(question, language)),
    ...nudgeFooter(nudge, language, [
      ...(forLeader
        ? []
        : [execute(text('bot.certificate.send'), renewCertificateVerb, { nudgeId: nudge.id })]),
      openUrl(text('bot.button.open'), tabUrl),
    ]),
  ]);
}

function renewal({ competence }: CertificateQuestion, language: Language): readonly Element[] {
  const text = createText(language);
  const mustSayUntil = competence.validMonths === undefined;
  return [
    textBlock(text('bot.certificate.ask')),
    {
      type: 'Input.Date',
      id: 'issuedOn',
      label: text('bot.certificate.issuedOn'),
      isRequired: true,
      errorMessage: text('bot.certificate.issuedOnMissing'),
    },
    {
      type: 'Input.Date',
      id: 'expiresOn',
      label: text(mustSayUntil ? 'bot.certificate.expiresOnRequired' : 'bot.certificate.expiresOn'),
      ...(mustSayUntil ? { isRequired: true, errorMessage: text('bot.certificate.expiresOnMissing') } : {}),
    },
  ];
}
