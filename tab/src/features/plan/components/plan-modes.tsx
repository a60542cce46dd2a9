import { Modes } from '../../../components/modes.tsx';
import { useSession } from '../../../components/session.tsx';

/** Ways to look at a plan and to work with it. All but the table are fetched when they are chosen; the survey stands above it. */
export const planModes = [
  'table',
  'edit',
  'list',
  'timeline',
  'effect',
  'areas',
  'life',
  'report',
  'survey',
] as const;
export type PlanMode = (typeof planModes)[number];

interface PlanModesProps {
  readonly modes: readonly PlanMode[];
  readonly current: PlanMode;
  readonly onChoose: (mode: PlanMode) => void;
}

export function PlanModes({ modes, current, onChoose }: PlanModesProps) {
  const { text } = useSession();
  return (
    <Modes
      label={text('plan.modes')}
      {...{ modes, current, onChoose }}
      nameOf={(mode) => text(`plan.mode.${mode}`)}
    />
  );
}
