import { appInstallations } from '../tenant/connector/app-installations.ts';
import type { Tenant } from '../tenant/tenant.ts';
import { type StoryWorld, until } from './story-world.ts';

/** Everybody who works here has the app. */
export function installForAll(tenant: Tenant): void {
  for (const { id, accountEnabled } of tenant.context.directory.list()) {
    if (accountEnabled) appInstallations(tenant.context).install(id);
  }
}

/** A card that came by itself, and whose it is. */
export interface ToldCard {
  readonly personId: string;
  readonly activityId: string;
  readonly content: unknown;
}

/** Every card that came by itself; the answer to a command offers nothing to be stopped. */
export function cardsTold(world: StoryWorld): readonly ToldCard[] {
  return world.tenant.context.directory.list().flatMap(({ id: personId }) =>
    world.tenant.connector
      .chat(personId)
      .activities()
      .map(({ id: activityId, attachments }) => ({
        ...{ personId, activityId },
        content: attachments?.[0]?.content,
      }))
      .filter(({ content }) => JSON.stringify(content ?? '').includes('nudges.stop')),
  );
}

/** Waits until two seconds have gone in which nobody was told anything more; what came until then. */
export function untilQuiet(world: StoryWorld, seconds = 120): Promise<readonly ToldCard[]> {
  let before = 0;
  let quietLooks = 0;
  return until(
    'two seconds in which nobody is told anything more',
    () => {
      const now = cardsTold(world);
      quietLooks = now.length > 0 && now.length === before ? quietLooks + 1 : 0;
      before = now.length;
      return quietLooks > 20 ? now : undefined;
    },
    seconds,
  );
}
