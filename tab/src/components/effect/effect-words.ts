import type { EffectRow } from '@rod-trad/shared/contracts/effect-views';
import type { Text } from '@rod-trad/shared/text/text-from';

export type Expected = EffectRow['today'];

/** What is held against what: a whole plan, or one measure. */
export type EffectOf = 'plan' | 'measure';

/** A cell in words, for those who hear it, with what is beside the gap. */
export function changeWords(text: Text, expected: Expected, of: EffectOf): string {
  const { required, without, with: left, unknown, together } = expected;
  const key = of === 'plan' ? 'effect.cell' : 'effect.cell.measure';
  const each =
    required === 0
      ? together === undefined && text('effect.cell.unasked')
      : without === 0
        ? text('effect.cell.none')
        : text(key, { without, with: left });
  return [
    each,
    unknown > 0 && text('effect.cell.unknown', { count: unknown }),
    together !== undefined &&
      `${text('effect.together', { needed: together.needed })}: ${text(key, { without: together.without, with: together.with })}`,
  ]
    .filter((part) => part !== false)
    .join('. ');
}
