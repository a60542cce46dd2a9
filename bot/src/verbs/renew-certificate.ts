import { dayInput } from '@rod-trad/shared/contracts/day-input';
import { createText } from '@rod-trad/shared/text/create-text';
import { z } from 'zod';
import type { BotUseCases } from '../bot-use-cases.ts';
import { certificateRenewedCard } from '../cards/certificate-renewed-card.ts';
import type { Links } from '../links.ts';
import { nudgeData } from './card-data.ts';
import { unlessEmpty } from './unless-empty.ts';
import { message, type Verb } from './verb.ts';

const dates = z.object({ issuedOn: dayInput, expiresOn: z.preprocess(unlessEmpty, dayInput.optional()) });

export function renewCertificate(useCases: BotUseCases, links: Links): Verb {
  return async (data, actor, language) => {
    const text = createText(language);
    const asked = nudgeData.safeParse(data);
    if (!asked.success) return message(text('bot.checkIn.notYours'));
    const said = dates.safeParse(data);
    if (!said.success) {
      const missing = (data as { issuedOn?: unknown }).issuedOn;
      const key = unlessEmpty(missing) === undefined ? 'issuedOnMissing' : 'invalid';
      return message(text(`bot.certificate.${key}`));
    }
    const outcome = await useCases.answerCertificateCard(actor, { ...asked.data, ...said.data });
    if ('competence' in outcome) {
      return { kind: 'card', card: certificateRenewedCard(outcome, language, links.home) };
    }
    const key =
      outcome.kind === 'notYours' ? 'bot.checkIn.notYours' : (`bot.certificate.${outcome.kind}` as const);
    return message(text(key));
  };
}
