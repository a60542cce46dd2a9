import { askForPayTalk } from './ask-for-pay-talk.ts';
import { closeTalk } from './close-talk.ts';
import { dropTalkPoint } from './drop-talk-point.ts';
import { followUpTalkPoint } from './follow-up-talk-point.ts';
import { holdPayTalk } from './hold-pay-talk.ts';
import { moveTalk } from './move-talk.ts';
import { ownTalk } from './own-talk.ts';
import { payTalks } from './pay-talks.ts';
import { savePreparation } from './save-preparation.ts';
import { saveTalkPeriod } from './save-talk-period.ts';
import { saveTalkPoint } from './save-talk-point.ts';
import { sharePreparation } from './share-preparation.ts';
import { talk } from './talk.ts';
import { team } from './team.ts';
import { tickTalkPoint } from './tick-talk-point.ts';

/** Talks between two, and talks about pay. */
export const talkHandlers = {
  ownTalk,
  talk,
  team,
  saveTalkPeriod,
  savePreparation,
  sharePreparation,
  moveTalk,
  closeTalk,
  saveTalkPoint,
  tickTalkPoint,
  dropTalkPoint,
  followUpTalkPoint,
  payTalks,
  askForPayTalk,
  holdPayTalk,
};
