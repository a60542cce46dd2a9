import type { PersonId } from '../domain/ids.ts';
import { type NudgePreferences, noPreferences } from '../domain/nudge-preferences.ts';
import type { NudgePreferenceStore } from '../stores/nudge-preference-store.ts';

/** Preferences in memory, for tests. */
export function memoryNudgePreferences(): NudgePreferenceStore {
  const said = new Map<PersonId, NudgePreferences>();
  const of = (id: PersonId) => said.get(id) ?? noPreferences;
  const change = async (id: PersonId, changes: Partial<NudgePreferences>) => {
    const all = { ...of(id), ...changes };
    const kept = Object.entries(all).filter(([, value]) => value !== undefined);
    said.set(id, { ...noPreferences, ...Object.fromEntries(kept) });
  };
  return {
    of: async (id) => of(id),
    ofMany: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const mine = said.get(id);
          return mine === undefined ? [] : [[id, mine]];
        }),
      ),
    pause: (id, pausedUntil) => change(id, { pausedUntil }),
    stop: (id, kind) => change(id, { stopped: [...new Set([...of(id).stopped, kind])] }),
    resume: (id, kind) => change(id, { stopped: of(id).stopped.filter((each) => each !== kind) }),
    setHours: (id, hours) => change(id, { hours }),
    setLanguage: (id, language) => change(id, { language }),
  };
}
