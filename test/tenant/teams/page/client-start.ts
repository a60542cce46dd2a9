/** What the page is told when it opens. */
export interface ClientStart {
  tenantId: string;
  /** The app's id in the organisation's catalogue: the one in deep links. */
  appId: string;
  /** Empty when the product is not running. */
  tabUrl: string;
  municipality: string;
  botName: string;
  person: ClientPerson;
}

export interface ClientPerson {
  id: string;
  displayName: string;
  jobTitle: string | null;
  department: string | null;
  userPrincipalName: string;
}

export async function fetchStart(personId: string): Promise<ClientStart> {
  const response = await fetch(`/teams/start?person=${encodeURIComponent(personId)}`);
  if (!response.ok) throw new Error(`The tenant answered ${response.status}.`);
  return (await response.json()) as ClientStart;
}

export async function findPeople(text: string): Promise<ClientPerson[]> {
  const response = await fetch(`/teams/people?search=${encodeURIComponent(text)}`);
  return response.ok ? ((await response.json()) as { people: ClientPerson[] }).people : [];
}
