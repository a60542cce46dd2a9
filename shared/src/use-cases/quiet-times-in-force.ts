import { settingInForce } from '../domain/setting.ts';
import type { QuietTimes } from '../nudges/quiet-times.ts';
import type { UseCaseContext } from './use-case.ts';

/** When the product keeps still, as HR has set it; else as the installation says. */
export function timesInForce(
  { records }: Pick<UseCaseContext, 'records'>,
  configured: QuietTimes,
): QuietTimes {
  const settings = records.all('settings');
  const set = (kind: 'fromHour' | 'untilHour' | 'weeklyCap') =>
    settingInForce(settings, kind)?.value ?? configured[kind];
  const times = { ...configured, fromHour: set('fromHour'), untilHour: set('untilHour') };
  // Rows that somebody has changed by hand in the list may say hours that never are.
  const hours = times.fromHour < times.untilHour ? times : configured;
  return { ...hours, weeklyCap: set('weeklyCap') };
}
