import type { OrphansView } from '@rod-trad/shared/contracts/thread-views';
import { useSession } from '../../../components/session.tsx';

/** To where what hangs loose is mended. */
export interface LooseWays {
  readonly onMeasure: (measureId: string) => void;
  /** Areas and goals, of a unit or of the one that is chosen. */
  readonly onAreas: (unitId?: string) => void;
  /** The plan, to be written in. */
  readonly onEdit: (unitId?: string) => void;
}

export interface LooseList {
  readonly kind: 'measures' | 'areas' | 'mainGoals' | 'goals';
  readonly heading: string;
  /** Said where there is nothing. */
  readonly praise: string;
  readonly mend: string;
  readonly lines: readonly {
    readonly id: string;
    readonly name: string;
    readonly facts: string;
    readonly onGo: () => void;
    /** Name, unit, area and main goal, for the file. */
    readonly cells: readonly [string, string, string, string];
  }[];
}

/** The four ways in which the thread can be broken, with what is broken. */
export function useLooseLists(view: OrphansView | undefined, ways: LooseWays): readonly LooseList[] {
  const { text } = useSession();
  if (view === undefined) return [];
  const { year } = view;
  const said = (kind: LooseList['kind']) => ({
    kind,
    heading: text(`thread.loose.${kind}`, { year }),
    praise: text(`thread.loose.${kind}.none`, { year }),
    mend: text(`thread.loose.${kind}.mend`, { year }),
  });
  const whose = (unit: { readonly name: string } | undefined) =>
    unit?.name ?? text('planning.origin.everywhere');
  return [
    {
      ...said('measures'),
      lines: view.measures.map(({ id, title, unit, area }) => ({
        ...{ id, name: title, facts: [unit.name, area].filter((part) => part !== '').join(' · ') },
        onGo: () => ways.onMeasure(id),
        cells: [title, unit.name, area, ''],
      })),
    },
    {
      ...said('areas'),
      lines: view.areas.map(({ id, name, unit }) => ({
        ...{ id, name, facts: whose(unit) },
        onGo: () => ways.onAreas(unit?.id),
        cells: ['', unit?.name ?? '', name, ''],
      })),
    },
    {
      ...said('mainGoals'),
      lines: view.mainGoals.map(({ id, name, mainGoal, unit }) => ({
        ...{ id, name: mainGoal, facts: [name, whose(unit)].join(' · ') },
        onGo: () => ways.onEdit(unit?.id),
        cells: ['', unit?.name ?? '', name, mainGoal],
      })),
    },
    {
      ...said('goals'),
      lines: view.goals.map(({ id, name }) => ({
        ...{ id, name, facts: '' },
        onGo: () => ways.onAreas(),
        cells: [name, '', '', ''],
      })),
    },
  ];
}
