/** Values of the product's app roles; they end up in the `roles` claim : a token names at most 200 groups, roles always. */
export type AppRole = 'HrAdviser' | 'UnionRep' | 'Management' | 'Administrator';

/** A user of the directory, with the properties of Graph's `user` that a municipality fills in. */
export interface Person {
  /** Entra object id. */
  readonly id: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  /** Null for the many municipal employees without a mailbox. */
  readonly mail: string | null;
  readonly userPrincipalName: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly officeLocation: string | null;
  readonly employeeId: string | null;
  /** ISO 8601 with time and Z, as Graph's Edm.DateTimeOffset. */
  readonly employeeHireDate: string | null;
  /** 'nb-NO', 'nn-NO', 'en' … */
  readonly preferredLanguage: string | null;
  readonly accountEnabled: boolean;
  readonly managerId: string | null;
  /** Assigned app roles of the product; not a property of `user`, only seen in tokens. */
  readonly appRoles: readonly AppRole[];
}

export type PersonChange = Partial<Omit<Person, 'id'>>;
