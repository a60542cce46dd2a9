import { asId } from '@rod-trad/shared/domain/ids';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Language } from '@rod-trad/shared/domain/language';
import type { NudgeKind } from '@rod-trad/shared/domain/nudge';
import { type NudgePreferences, noPreferences } from '@rod-trad/shared/domain/nudge-preferences';
import type { NudgePreferenceStore } from '@rod-trad/shared/stores/nudge-preference-store';
import type { Queryable } from './database.ts';

interface PreferenceRow extends Record<string, unknown> {
  readonly person_id: string;
  readonly paused_until: IsoDate | null;
  readonly stopped: readonly NudgeKind[];
  readonly from_hour: number | null;
  readonly until_hour: number | null;
  readonly language: Language | null;
}

/** Each verb writes the columns it is about, and no others: what is said at once from two devices is kept, all of it. */
export function createSqlNudgePreferences(database: Queryable): NudgePreferenceStore {
  const rowsOf = (ids: readonly string[]) =>
    database.query<PreferenceRow>('select * from nudge_preferences where person_id = any($1::text[])', [ids]);
  const set = async (id: string, columns: Readonly<Record<string, string | number | undefined>>) => {
    const names = Object.keys(columns);
    const places = names.map((_, at) => `$${at + 2}`);
    await database.query(
      `insert into nudge_preferences (person_id, ${names.join(', ')}) values ($1, ${places.join(', ')})
       on conflict (person_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [id, ...names.map((name) => columns[name] ?? null)],
    );
  };
  return {
    async of(id) {
      const [row] = await rowsOf([id]);
      return row === undefined ? noPreferences : toPreferences(row);
    },
    async ofMany(ids) {
      const rows = await rowsOf(ids);
      return new Map(rows.map((row) => [asId<'Person'>(row.person_id), toPreferences(row)]));
    },
    pause: (id, until) => set(id, { paused_until: until }),
    async stop(id, kind) {
      await database.query(
        `insert into nudge_preferences (person_id, stopped) values ($1, array[$2::text])
         on conflict (person_id) do update set stopped = array_remove(nudge_preferences.stopped, $2) || $2::text`,
        [id, kind],
      );
    },
    async resume(id, kind) {
      await database.query(
        'update nudge_preferences set stopped = array_remove(stopped, $2) where person_id = $1',
        [id, kind],
      );
    },
    setHours: (id, hours) => set(id, { from_hour: hours?.fromHour, until_hour: hours?.untilHour }),
    setLanguage: (id, language) => set(id, { language }),
  };
}

function toPreferences(row: PreferenceRow): NudgePreferences {
  const { from_hour: fromHour, until_hour: untilHour } = row;
  return {
    ...(row.paused_until === null ? {} : { pausedUntil: row.paused_until }),
    stopped: row.stopped,
    ...(fromHour === null || untilHour === null ? {} : { hours: { fromHour, untilHour } }),
    ...(row.language === null ? {} : { language: row.language }),
  };
}
