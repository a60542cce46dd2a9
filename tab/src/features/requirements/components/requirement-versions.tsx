import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import type { RequirementDraft } from './requirement-draft.ts';

/** A requirement as the service holds it. */
export interface StandingRequirement {
  readonly level?: number;
  readonly rule: 'everyone' | { readonly atLeast: number };
  readonly validFrom: string;
  readonly validTo?: string;
  readonly critical: boolean;
}

interface RequirementVersionsProps {
  readonly draft: RequirementDraft;
  readonly standing: StandingRequirement;
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** What was written beside what somebody else has saved meanwhile, where the two differ. */
export function RequirementVersions({ draft, standing, ...choices }: RequirementVersionsProps) {
  const { text, formats } = useSession();
  const { level, rule, validFrom, validTo = '', critical } = standing;
  const levelWords = (written: string) =>
    written === '' ? text('requirements.relevant') : text('requirements.level', { level: written });
  const who = (n: string | undefined) =>
    n === undefined ? text('requirements.everyone') : text('requirements.atLeast', { count: Number(n) });
  const day = (written: string) => (written === '' ? '' : formats.day(written));
  const mark = (is: boolean) => (is ? text('requirements.critical') : '');
  const fields = [
    {
      label: text('requirements.levelField'),
      yours: levelWords(draft.level),
      stands: levelWords(level?.toString() ?? ''),
    },
    {
      label: text('requirements.rule'),
      yours: who(draft.rule === 'atLeast' ? draft.atLeast : undefined),
      stands: who(rule === 'everyone' ? undefined : String(rule.atLeast)),
    },
    { label: text('requirements.from'), yours: day(draft.validFrom), stands: day(validFrom) },
    { label: text('requirements.to'), yours: day(draft.validTo), stands: day(validTo) },
    { label: text('requirements.critical'), yours: mark(draft.critical), stands: mark(critical) },
  ];
  return <TwoVersions fields={fields.filter(({ yours, stands }) => yours !== stands)} {...choices} />;
}
