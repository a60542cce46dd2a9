import type { EffectFacts } from '../domain/effect/effect-facts.ts';
import type { Lack } from '../domain/gap/lack.ts';
import { asId } from '../domain/ids.ts';

/** So many in gap at each level; nothing else unless it is said. */
export function lackOf(inGap: readonly number[], over: Partial<Lack> = {}): Lack {
  const people = inGap.reduce((sum, count) => sum + count, 0);
  return { required: people, unknown: 0, inGap, together: [], critical: false, ...over };
}

/** The running year is 2026, and the plan goes on to 2028. The same lacks in every year, unless a function says otherwise. */
export function effectFacts(
  lacks: Readonly<Record<string, Lack | ((year: number | 'today') => Lack | undefined)>>,
  over: Partial<EffectFacts> = {},
): EffectFacts {
  return {
    thisYear: 2026,
    years: [2026, 2027, 2028],
    competences: Object.keys(lacks).map((id) => asId<'Competence'>(id)),
    lack: (id, year) => {
      const found = lacks[id] ?? lackOf([0, 0, 0, 0, 0]);
      return typeof found === 'function' ? found(year) : found;
    },
    standsFor: (id) => id,
    isWhole: true,
    idle: () => 0,
    ...over,
  };
}
