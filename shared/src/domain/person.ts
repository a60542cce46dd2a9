import type { PersonId } from './ids.ts';
import type { Language } from './language.ts';

/** What the product keeps of a Graph user. Nothing else is asked for: directory data is personal data. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Absent for employees without an account mailbox; they still have a Teams identity. */
  readonly email?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly language: Language;
  readonly active: boolean;
}
