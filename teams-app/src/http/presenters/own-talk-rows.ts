import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { OwnData } from '@rod-trad/shared/use-cases/export-own-competence';
import type { OwnDataRow as Row } from './own-data-row.ts';

/** Talks with the words the person may read, and talks about pay. */
export function ownTalkRows({ talks, payTalks }: OwnData, language: Language): Row[] {
  const say = createText(language);
  const words = (opened: OwnData['talks'][number]['texts'][number]['opened']) =>
    opened.kind === 'text' ? opened.text : say('ownData.locked');
  const aboutPay = payTalks.map(
    ({ payTalk, opened }): Row => [
      say('ownData.payTalk'),
      payTalk.heldOn ?? payTalk.askedOn,
      words(opened),
      '',
    ],
  );
  const rows = talks.flatMap(({ talk, period, leader, texts, points }): Row[] => [
    [
      say('ownData.talk'),
      talk.heldOn ?? talk.dueOn,
      period?.title ?? talk.periodId,
      say(
        `talk.status.${talk.closedOn !== undefined ? 'closed' : talk.heldOn !== undefined ? 'held' : 'due'}`,
      ),
      leader?.name ?? '',
    ],
    ...texts.map(
      ({ own, question, opened }): Row => [
        say(own ? 'ownData.talkWritten' : 'ownData.talkReceived'),
        '',
        question?.text[language] ?? '',
        words(opened),
      ],
    ),
    ...points.map(({ point, opened }): Row => [say('ownData.talkPoint'), point.dueOn, words(opened), '']),
  ]);
  return [...rows, ...aboutPay];
}
