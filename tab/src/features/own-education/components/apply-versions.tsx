import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type ApplyDraft, applicationOf } from './apply-draft.ts';

interface ApplyVersionsProps {
  readonly draft: ApplyDraft;
  readonly standing: LeaveView;
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** What is written here beside what was saved meanwhile, perhaps from another window, where the two differ. */
export function ApplyVersions({ draft, standing, ...choices }: ApplyVersionsProps) {
  const { text, formats } = useSession();
  const inWords = (version: ApplyDraft) => ({
    title: version.title,
    institution: version.institution,
    level: version.level === '' ? '' : text(`catalogue.educationLevel.${version.level as 'bachelor'}`),
    studyAmount: version.studyAmount,
    studyUnit: text(`education.unit.${version.studyUnit}`),
    fromOn: version.fromOn === '' ? '' : formats.day(version.fromOn),
    toOn: version.toOn === '' ? '' : formats.day(version.toOn),
    percent: version.percent,
    payAsked: text(`education.pay.${version.payAsked}`),
    valueForEmployee: version.valueForEmployee,
    valueForEmployer: version.valueForEmployer,
  });
  const yours = inWords(draft);
  const stands = inWords(applicationOf(standing));
  const decided = {
    label: text('education.field.decision'),
    yours: text('education.decision.applied'),
    stands: text(`education.decision.${standing.decision}`),
  };
  const fields = (Object.keys(yours) as (keyof typeof yours)[]).map((field) => ({
    label: text(`education.field.${field}`),
    yours: yours[field],
    stands: stands[field],
  }));
  const differing = [decided, ...fields].filter((field) => field.yours !== field.stands);
  return <TwoVersions fields={differing} {...choices} />;
}
