import { agreementTexts } from './agreement-texts.ts';
import { applyForLeave } from './apply-for-leave.ts';
import { completeStudy } from './complete-study.ts';
import { decideLeave } from './decide-leave.ts';
import { leave } from './leave.ts';
import { movePayCase } from './move-pay-case.ts';
import { ownEducation } from './own-education.ts';
import { recordStudy } from './record-study.ts';
import { reopenStudy } from './reopen-study.ts';
import { saveAgreementText } from './save-agreement-text.ts';
import { unitEducation } from './unit-education.ts';
import { withdrawLeave } from './withdraw-leave.ts';

/** Education leave, what it leads to, and the texts it leans on. */
export const educationHandlers = {
  unitEducation,
  ownEducation,
  leave,
  applyForLeave,
  withdrawLeave,
  decideLeave,
  recordStudy,
  completeStudy,
  reopenStudy,
  movePayCase,
  agreementTexts,
  saveAgreementText,
};
