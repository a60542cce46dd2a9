import type { PersonId } from './ids.ts';
import type { Language } from './language.ts';

/** What the product keeps of a Graph user. Nothing else is asked for: directory data is personal data. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Absent for employees without an account mailbox; they still have a Teams identity. */
  readonly email?: string | undefined;
  /** The name one signs in with; mostly the e-mail address, and there for those without a mailbox too. */
  readonly signInName?: string | undefined;
  /** The number the HR system knows the person by; files from it are matched by it. */
  readonly employeeNumber?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly language: Language;
  readonly active: boolean;
}
