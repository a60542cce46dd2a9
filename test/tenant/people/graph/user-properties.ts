/**
 * The properties of `user` in v1.0, inherited ones included: the service description's `user`, `directoryObject` and
 * `entity`. What is named here and not held by the directory is answered as null; anything else is refused.
 */
export const userProperties: ReadonlySet<string> = new Set(
  `id deletedDateTime aboutMe accountEnabled ageGroup assignedLicenses assignedPlans authorizationInfo birthday
  businessPhones city companyName consentProvidedForMinor country createdDateTime creationType
  customSecurityAttributes department deviceEnrollmentLimit displayName employeeHireDate employeeId
  employeeLeaveDateTime employeeOrgData employeeType externalUserState externalUserStateChangeDateTime faxNumber
  givenName hireDate identities identityParentId imAddresses interests isManagementRestricted isResourceAccount
  jobTitle lastPasswordChangeDateTime legalAgeGroupClassification licenseAssignmentStates mail mailboxSettings
  mailNickname mobilePhone mySite officeLocation onPremisesDistinguishedName onPremisesDomainName
  onPremisesExtensionAttributes onPremisesImmutableId onPremisesLastSyncDateTime onPremisesProvisioningErrors
  onPremisesSamAccountName onPremisesSecurityIdentifier onPremisesSyncEnabled onPremisesUserPrincipalName otherMails
  passwordPolicies passwordProfile pastProjects postalCode preferredDataLocation preferredLanguage preferredName
  print provisionedPlans proxyAddresses responsibilities schools securityIdentifier serviceProvisioningErrors
  showInAddressList signInActivity signInSessionsValidFromDateTime skills state streetAddress surname usageLocation
  userPrincipalName userType`.split(/\s+/),
);

/** What is answered without `$select` (learn.microsoft.com/graph/api/user-list: "only a limited set by default"). */
export const defaultUserProperties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
] as const satisfies readonly string[];

/** Answered empty, not null, when nothing is held. */
export const collectionProperties: ReadonlySet<string> = new Set([
  'assignedLicenses',
  'assignedPlans',
  'businessPhones',
  'identities',
  'imAddresses',
  'interests',
  'licenseAssignmentStates',
  'onPremisesProvisioningErrors',
  'otherMails',
  'pastProjects',
  'provisionedPlans',
  'proxyAddresses',
  'responsibilities',
  'schools',
  'serviceProvisioningErrors',
  'skills',
]);
