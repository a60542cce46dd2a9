import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { languageOfLocale } from '@rod-trad/shared/domain/language';
import type { Person } from '@rod-trad/shared/domain/person';
import { AppError } from '@rod-trad/shared/errors';
import { z } from 'zod';
import type { CallTerms, GraphClient } from './graph-call.ts';
import { graphFailureOf } from './graph-failure.ts';
import type { People, PeopleFeed, PersonChange } from './people.ts';
import { readPages, withoutHost } from './read-pages.ts';

/** All that is asked for: directory data is personal data. */
const select =
  '$select=id,displayName,mail,userPrincipalName,employeeId,jobTitle,preferredLanguage,accountEnabled';
/** The largest page the directory gives (microsoft-graph-docs#4636). */
const pageSize = 999;
/** `GET users` costs 2 units, one less with `$select` (throttling-limits.md). */
const terms: CallTerms = { workload: 'directory', priority: 'background', units: 1 };

const text = z.string().nullish();
const userShape = z.object({
  id: z.string().min(1),
  displayName: text,
  mail: text,
  userPrincipalName: text,
  employeeId: text,
  jobTitle: text,
  preferredLanguage: text,
  accountEnabled: z.boolean().nullish(),
});
type User = z.infer<typeof userShape>;

/** People out of the directory by Microsoft Graph; needs the application permission User.Read.All. */
export function createGraphPeople(graph: GraphClient, onBadUser: (problem: string) => void): People {
  const read = (value: unknown): User | undefined => {
    const user = userShape.safeParse(value);
    if (user.success) return user.data;
    onBadUser(`A user of the directory cannot be read: ${user.error.issues[0]?.path.join('.') ?? ''}`);
    return undefined;
  };
  return {
    async load() {
      const token = await latestToken(graph);
      const people: Person[] = [];
      for await (const page of readPages(graph, `/users?${select}&$top=${pageSize}`, terms)) {
        for (const value of page.value) {
          const user = read(value);
          if (user !== undefined) people.push(merge(undefined, user));
        }
      }
      return { people, token };
    },
    changes: (token) => readChanges(graph, token, read),
  };
}

/** A place in the feed from which nothing that happens during the full reading is missed. */
async function latestToken(graph: GraphClient): Promise<string> {
  let token: string | undefined;
  for await (const page of readPages(graph, `/users/delta?$deltatoken=latest&${select}`, terms)) {
    token = page.deltaLink;
  }
  if (token === undefined)
    throw new AppError('storeRefused', 'The directory gave no place in its change feed.');
  return withoutHost(token);
}

async function readChanges(
  graph: GraphClient,
  token: string,
  read: (value: unknown) => User | undefined,
): Promise<PeopleFeed> {
  const latest = new Map<PersonId, PersonChange | undefined>();
  let next: string | undefined;
  try {
    for await (const page of readPages(graph, token, terms)) {
      for (const value of page.value) {
        const user = read(value);
        if (user === undefined) continue;
        const id: PersonId = asId(user.id);
        const earlier = latest.get(id);
        const apply = (before: Person | undefined) => merge(earlier?.apply(before) ?? before, user);
        latest.set(id, '@removed' in value ? undefined : { id, apply });
      }
      next = page.deltaLink;
    }
  } catch (error) {
    if (isTokenGone(error)) return { kind: 'resync' };
    throw error;
  }
  if (next === undefined) return { kind: 'resync' };
  const changed = [...latest.values()].filter((change) => change !== undefined);
  const removed = [...latest].filter(([, change]) => change === undefined).map(([id]) => id);
  return { kind: 'changes', changed, removed, token: withoutHost(next) };
}

/** Graph's words for a delta token it no longer understands: 410, and 400 with this code (delta-query-overview.md). */
function isTokenGone(error: unknown): boolean {
  const failure = graphFailureOf(error);
  return (
    failure?.status === 410 || failure?.codes.some((code) => /resync|syncStateNotFound/i.test(code)) === true
  );
}

/** Absent properties stay, null ones go (user-delta.md). */
function merge(before: Person | undefined, user: User): Person {
  const kept = <T>(now: T | null | undefined, then: T | undefined) =>
    now === undefined ? then : (now ?? undefined);
  const email = kept(user.mail, before?.email);
  const signInName = kept(user.userPrincipalName, before?.signInName);
  const employeeNumber = kept(user.employeeId, before?.employeeNumber);
  const jobTitle = kept(user.jobTitle, before?.jobTitle);
  const language =
    user.preferredLanguage === undefined && before !== undefined
      ? before.language
      : languageOfLocale(user.preferredLanguage ?? undefined);
  return {
    id: asId(user.id),
    name: user.displayName ?? before?.name ?? '',
    ...(email === undefined ? {} : { email }),
    ...(signInName === undefined ? {} : { signInName }),
    ...(employeeNumber === undefined ? {} : { employeeNumber }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    language,
    active: user.accountEnabled ?? before?.active ?? false,
  };
}
