import type { PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Language } from '../domain/language.ts';
import type { NudgeKind } from '../domain/nudge.ts';
import type { Hours, NudgePreferences } from '../domain/nudge-preferences.ts';

/** What people have said of being sent messages. Each verb changes one thing, so that two devices do not undo each other. */
export interface NudgePreferenceStore {
  /** One person's; what has not been said is the default. */
  of(id: PersonId): Promise<NudgePreferences>;
  /** Of these people, those who have said anything. */
  ofMany(ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, NudgePreferences>>;
  /** Undefined ends the pause. */
  pause(id: PersonId, until: IsoDate | undefined): Promise<void>;
  stop(id: PersonId, kind: NudgeKind): Promise<void>;
  resume(id: PersonId, kind: NudgeKind): Promise<void>;
  /** Undefined goes back to the installation's. */
  setHours(id: PersonId, hours: Hours | undefined): Promise<void>;
  /** Undefined goes back to the language of Teams. */
  setLanguage(id: PersonId, language: Language | undefined): Promise<void>;
}
