import type { GapEngine, GapView } from '../domain/gap/gap-engine.ts';
import type { PersonId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import type { Role } from '../domain/role.ts';
import type { EntityId, Stored, TableName, Tables } from './tables.ts';

/**
 * What use cases read: the read model. Answers at once and from memory; it goes on answering when
 * SharePoint is down, and says of what moment it speaks.
 */
export interface Records {
  /** The oldest moment at which some table was last known to be up to date. */
  readonly asOf: IsoInstant;
  /** Grows with every change a reader could see. */
  readonly revision: number;
  /** Ids of rows whose latest change is accepted but not yet in the system of record. */
  isPending(table: TableName, id: EntityId): boolean;
  all<T extends TableName>(table: T): readonly Tables[T][];
  get<T extends TableName>(table: T, id: EntityId): Stored<Tables[T]> | undefined;
  /** Rows by one of the access paths in `indexes`. */
  where<T extends IndexedTable>(table: T, value: string): readonly Tables[T][];
  person(id: PersonId): Person | undefined;
  people(): readonly Person[];
  /** Who holds a role, to be told of what concerns it. What somebody may do is in the actor, not here. */
  holders(role: Role): readonly PersonId[];
  /** The organisation of today in Norway. */
  organisation(): Organisation;
  /**
   * What every unit needs of every competence on a day. Today's people and competence, also for another day. It is kept
   * and follows every change, so asking again costs nothing.
   */
  gaps(view: GapView): GapEngine;
}

/** One access path per table, the same column that is indexed in the list. */
export const indexes = {
  assessments: 'personId',
  exemptions: 'personId',
  measures: 'planId',
  followUps: 'measureId',
  history: 'subjectId',
  planCopies: 'planId',
  evaluations: 'measureId',
  requirements: 'competenceId',
  educationLeaves: 'personId',
  payCases: 'personId',
  talks: 'employeeId',
  talkPreparations: 'talkId',
  talkPoints: 'talkId',
  payTalks: 'employeeId',
} as const satisfies { readonly [T in TableName]?: keyof Tables[T] };

export type IndexedTable = keyof typeof indexes;
