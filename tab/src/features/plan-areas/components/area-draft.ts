import type { AreasView } from '@rod-trad/shared/contracts/goal-views';
import type { Text } from '@rod-trad/shared/text/text-from';

export type AreaEntry = AreasView['areas'][number];

/** What the panel is open for. */
export type AreaTask =
  | { readonly kind: 'add'; readonly everywhere: boolean }
  | { readonly kind: 'edit' | 'narrow'; readonly id: string };

export function areaTitle(text: Text, task: AreaTask | undefined): string {
  if (task?.kind === 'edit') return text('planning.area.edit.title');
  return text(task?.kind === 'narrow' ? 'planning.narrow' : 'planning.area.add.title');
}

/** An area while it is being written. */
export interface AreaDraft {
  readonly name: { readonly nb: string; readonly nn: string };
  readonly mainGoal: { readonly nb: string; readonly nn: string };
  readonly goalIds: readonly string[];
  readonly order: number;
}

/** One that narrows another begins as that one: a word or two is changed. */
export function areaDraft(area: AreaEntry | undefined, view: AreasView): AreaDraft {
  const last = Math.max(0, ...view.areas.map(({ order }) => order));
  return {
    name: area?.names ?? { nb: '', nn: '' },
    mainGoal: area?.mainGoals ?? { nb: '', nn: '' },
    goalIds: area?.goalIds ?? [],
    order: area?.order ?? last + 1,
  };
}
