import type { CadenceView } from '@rod-trad/shared/contracts/setting-routes';
import type { Text } from '@rod-trad/shared/text/text-from';

/** How often, in weeks where it comes out even. */
export function everyDays(days: number, text: Text): string {
  return days % 7 === 0
    ? text('messages.every.weeks', { count: days / 7 })
    : text('messages.every.days', { count: days });
}

/** For whom, by name. */
export function scopeWords({ scope, name }: Pick<CadenceView, 'scope' | 'name'>, text: Text): string {
  if (scope === 'municipality') return text('messages.scope.municipality');
  return name ?? text('messages.scope.gone');
}
