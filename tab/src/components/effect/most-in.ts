import type { EffectRow } from '@rod-trad/shared/contracts/effect-views';

/** The most that lacks on any day of a row: what its longest bar stands for. */
export function mostIn({ today, years }: Pick<EffectRow, 'today' | 'years'>): number {
  return Math.max(
    ...[today, ...years].map(({ without, together }) => Math.max(without, together?.without ?? 0)),
  );
}

/** What is left of it after the last year. */
export function leftOf({ today, years }: Pick<EffectRow, 'today' | 'years'>): number {
  const last = years.at(-1) ?? today;
  return Math.max(last.with, last.together?.with ?? 0);
}
