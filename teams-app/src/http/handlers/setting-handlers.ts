import { nudgeKinds, nudgeStates } from '@rod-trad/shared/domain/nudge';
import { countedDays } from '@rod-trad/shared/use-cases/count-deliveries';
import { presentMessageSettings } from '../presenters/present-message-settings.ts';
import { type Handler, unwrap, unwrapCommand } from './handler.ts';

export const messageSettings: Handler<'messageSettings'> = async ({ useCases, actor, freshness, language }) =>
  presentMessageSettings(unwrap(await useCases.messageSettings(actor)), freshness, language);

export const setMessageTimes: Handler<'setMessageTimes'> = async ({ useCases, actor, body }) => {
  const { key, etags, ...values } = body;
  const outcome = await useCases.setMessageTimes(actor, { key, values, etags });
  return { outcome: unwrapCommand(outcome, (current, etag) => ({ ...current, etag })) };
};

export const messagePreview: Handler<'messagePreview'> = async ({ useCases, actor, query }) => {
  const { messages, people, most, days, kinds } = unwrap(await useCases.messagePreview(actor, query));
  return {
    messages,
    people,
    most,
    days: days.map((day) => ({ ...day })),
    kinds: nudgeKinds.flatMap((kind) => {
      const count = kinds[kind] ?? 0;
      return count === 0 ? [] : [{ kind, count }];
    }),
  };
};

export const deliveries: Handler<'deliveries'> = async ({ useCases, actor }) => {
  const tallies = unwrap(await useCases.deliveries(actor));
  return {
    days: countedDays,
    kinds: nudgeKinds.flatMap((kind) => {
      const ofKind = tallies.filter((tally) => tally.kind === kind);
      if (ofKind.length === 0) return [];
      const countOf = (state: (typeof nudgeStates)[number]) =>
        ofKind.filter((tally) => tally.state === state).reduce((sum, { count }) => sum + count, 0);
      return [{ kind, states: nudgeStates.map((state) => ({ state, count: countOf(state) })) }];
    }),
  };
};

export const findPeople: Handler<'findPeople'> = async ({ useCases, actor, query }) => {
  const people = unwrap(await useCases.findPeople(actor, query.name));
  return { people: people.map(({ id, name }) => ({ id, name })) };
};
