import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { TableName, Tables } from '@rod-trad/shared/stores/tables';
import type { Person } from '../people/person.ts';

/** What an invented municipality is made from. The same options give the same municipality. */
export interface MunicipalityOptions {
  /** 20 to 50,000. Everybody in the directory counts, those who have left too. */
  readonly employees: number;
  readonly seed: number;
  /** The day it is seen on: plans, due dates and certificates are placed around it. */
  readonly today: IsoDate;
  /** About how many assessments each person has; without it 14 in a small municipality, 40 in the largest. */
  readonly assessmentsPerPerson?: number | undefined;
}

export interface Municipality {
  readonly people: readonly Person[];
  readonly tables: { readonly [T in TableName]: readonly Tables[T][] };
}
