/**
 * What `$filter` may do with each property of a user that the tenant holds
 * (learn.microsoft.com/graph/api/resources/user, "Supports $filter"; advanced: graph/aad-advanced-queries).
 */
export type FilterAbility = 'equality' | 'order' | 'startsWith' | 'endsWith';

const words = ['equality', 'order', 'startsWith'] as const;

export const filterableProperties: Readonly<Record<string, readonly FilterAbility[]>> = {
  id: ['equality'],
  accountEnabled: ['equality'],
  displayName: words,
  givenName: words,
  surname: words,
  jobTitle: words,
  department: ['equality', 'order'],
  officeLocation: words,
  employeeId: words,
  employeeHireDate: ['equality', 'order'],
  preferredLanguage: words,
  mail: [...words, 'endsWith'],
  userPrincipalName: [...words, 'endsWith'],
};
