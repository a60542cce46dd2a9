import type { NudgeId, PersonId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { NudgePreferences } from '../domain/nudge-preferences.ts';
import { settingRanges } from '../domain/setting.ts';
import { dueAmong } from '../nudges/decide-nudges.ts';
import { type Preview, previewNudges } from '../nudges/preview-nudges.ts';
import { isDayOff, type QuietTimes } from '../nudges/quiet-times.ts';
import type { Actor } from '../policies/actor.ts';
import { maySeeMessageSettings } from '../policies/settings.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { capBegan, nudgeFacts, ruleDayFor } from './nudge-facts.ts';
import { timesInForce } from './quiet-times-in-force.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'ledger' | 'preferences' | 'now' | 'breathe'>;

/** What is being thought of, and is not set: days between two questions to the same owner, and how many messages a week. */
export interface ConsideredSettings {
  readonly days?: number | undefined;
  readonly weeklyCap?: number | undefined;
}

/** How many messages the coming four weeks bring, as things are set and answered now; or with something that is only thought of. */
export async function previewMessages(
  context: Context,
  actor: Actor,
  configured: QuietTimes,
  considered: ConsideredSettings,
): Promise<Outcome<Preview>> {
  if (!maySeeMessageSettings(actor)) return { kind: 'forbidden' };
  const quiet = timesInForce(context, configured);
  const thought = {
    days: within(settingRanges.measureFollowUp, considered.days),
    weeklyCap: within(settingRanges.weeklyCap, considered.weeklyCap) ?? quiet.weeklyCap,
  };
  // Asked for while it is being worked out, it is not worked out twice.
  const preview = keptWhileUnchanged(context, `preview ${thought.days ?? ''} ${thought.weeklyCap}`, () =>
    workOut(context, quiet, thought),
  );
  return { kind: 'ok', value: await preview };
}

async function workOut(
  context: Context,
  quiet: QuietTimes,
  thought: { readonly days: number | undefined; readonly weeklyCap: number },
): Promise<Preview> {
  const { records, ledger, preferences, breathe } = context;
  const facts = nudgeFacts(context);
  const day = await ruleDayFor(context, (on) => void dueAmong(facts, on));
  const organisation = records.organisation();
  const given = await ledger.plannedSince(toInstant(capBegan(context.now())));
  const told = new Set<NudgeId>();
  const met = new Set<NudgeId>();
  const said = new Map<PersonId, NudgePreferences>();
  const people = new Set<PersonId>();
  const { days, weeklyCap } = thought;
  return previewNudges(
    facts,
    {
      isPresent: (id) => records.person(id)?.active === true,
      leadsAnybody: (id) => organisation.ledBy(id).length > 0,
      preferencesOf: (id) => said.get(id),
      weeklyCap,
      isTold: (id) => told.has(id),
      given: (id) => given.get(id) ?? 0,
    },
    {
      ...day,
      // What is set today counts for the periods that begin from today on.
      cadenceDays: (kind, id, began) =>
        days !== undefined && began >= day.today ? days : day.cadenceDays(kind, id, began),
    },
    (on) => quiet.keepDaysOff && isDayOff(on),
    {
      breathe,
      async meet(due) {
        const ids = due.map(({ id }) => id).filter((id) => !met.has(id));
        const fresh = await ledger.unplanned(ids);
        for (const id of ids) {
          met.add(id);
          if (!fresh.has(id)) told.add(id);
        }
        const strangers = [...new Set(due.map(({ personId }) => personId))].filter((id) => !people.has(id));
        for (const [id, theirs] of await preferences.ofMany(strangers)) said.set(id, theirs);
        for (const id of strangers) people.add(id);
      },
    },
  );
}

function within({ least, most }: { readonly least: number; readonly most: number }, value?: number) {
  return value !== undefined && Number.isInteger(value) && value >= least && value <= most
    ? value
    : undefined;
}
