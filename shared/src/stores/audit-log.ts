import type { PersonId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';

/** Who looked at, or changed, what of whom. Ids only: never a name, a level or a text. */
export interface AuditEvent {
  readonly at: IsoInstant;
  readonly actorId: PersonId;
  readonly action: string;
  /** A unit, a measure or a person, by its id. */
  readonly subject: string;
  /** People whose data was shown. */
  readonly people: number;
}

export interface AuditLog {
  record(event: AuditEvent): Promise<void>;
  about(subject: string): Promise<readonly AuditEvent[]>;
}
