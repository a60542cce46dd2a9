import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type DecisionDraft, decisionOf } from './decision-draft.ts';

interface DecisionVersionsProps {
  readonly draft: DecisionDraft;
  readonly standing: LeaveView;
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** What was written beside what somebody else has decided meanwhile, where the two differ. */
export function DecisionVersions({ draft, standing, ...choices }: DecisionVersionsProps) {
  const { text, formats } = useSession();
  const yesNo = (is: boolean) => text(is ? 'education.yes' : 'education.no');
  const inWords = (version: DecisionDraft, decision: LeaveView['decision']) => ({
    decision: text(`education.decision.${decision}`),
    refusedBecause: decision === 'refused' ? version.refusedBecause : '',
    pay: decision === 'granted' ? text(`education.pay.${version.pay}`) : '',
    necessary: decision === 'granted' ? yesNo(version.necessary) : '',
    expensesCovered: decision === 'granted' ? yesNo(version.expensesCovered) : '',
    substituteHours: decision === 'granted' ? version.substituteHours : '',
    compensation: decision === 'granted' ? version.compensation : '',
    decidedAs: version.decidedAs,
    decidedOn: version.decidedOn === '' ? '' : formats.day(version.decidedOn),
  });
  const yours = inWords(draft, draft.decision);
  const stands = inWords(decisionOf(standing, ''), standing.decision);
  const fields = (Object.keys(yours) as (keyof typeof yours)[])
    .filter((field) => yours[field] !== stands[field])
    .map((field) => ({
      label: text(`education.field.${field}`),
      yours: yours[field],
      stands: stands[field],
    }));
  return <TwoVersions fields={fields} {...choices} />;
}
