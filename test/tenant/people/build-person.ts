import { seededId } from '../state/seeded-id.ts';
import type { Person } from './person.ts';

/** The n-th invented person of a test, the same every time. */
export function buildPerson(number: number, changes: Partial<Person> = {}): Person {
  const givenName = givenNames[number % givenNames.length] ?? 'Kari';
  const surname = `${surnames[number % surnames.length] ?? 'Nordmann'}${number}`;
  return {
    id: seededId(number, 'person'),
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail: `person${number}@fjordvik.example`,
    userPrincipalName: `person${number}@fjordvik.example`,
    jobTitle: number % 2 === 0 ? 'Sykepleier' : 'Lærer',
    department: number % 3 === 0 ? 'Hjemmetjenesten' : 'Fjordvik skole',
    officeLocation: null,
    employeeId: String(100_000 + number),
    employeeHireDate: '2015-08-01T00:00:00Z',
    preferredLanguage: 'nb-NO',
    accountEnabled: true,
    managerId: null,
    appRoles: [],
    ...changes,
  };
}

export function buildPeople(count: number): Person[] {
  return Array.from({ length: count }, (_, number) => buildPerson(number));
}

const givenNames = ['Kari', 'Ola', 'Áilu', 'Fatima', 'Bjørg', 'Øystein', 'Nguyen', 'Per-Åge'];
const surnames = ['Nordmann', 'Gaup', 'Haddad', 'Sæther', "D'Angelo"];
