import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';

const messageKeys = {
  settings: ['messageSettings'],
  preview: (considered: Considered) => ['messagePreview', considered],
  deliveries: ['deliveries'],
  people: (name: string) => ['findPeople', name],
} as const;

/** What is only thought of; absent: as it is set. */
export interface Considered {
  readonly days?: number | undefined;
  readonly weeklyCap?: number | undefined;
}
export type CadenceBody = RouteBody<(typeof routes)['setCadence']>;
export type TimesBody = RouteBody<(typeof routes)['setMessageTimes']>;

export function useMessageSettings() {
  const { client } = useSession();
  return useQuery({ queryKey: messageKeys.settings, queryFn: () => client('messageSettings') });
}

/** What was seen last stays while the next is worked out. */
export function useMessagePreview(considered: Considered) {
  const { client } = useSession();
  return useQuery({
    queryKey: messageKeys.preview(considered),
    queryFn: () => client('messagePreview', { query: considered }),
    placeholderData: keepPreviousData,
  });
}

export function useDeliveries() {
  const { client } = useSession();
  return useQuery({ queryKey: messageKeys.deliveries, queryFn: () => client('deliveries') });
}

/** People by a part of the name, two letters at least. */
export function useFoundPeople(name: string) {
  const { client } = useSession();
  return useQuery({
    queryKey: messageKeys.people(name),
    queryFn: () => client('findPeople', { query: { name } }),
    enabled: name.trim().length > 1,
    placeholderData: keepPreviousData,
  });
}

export const useSetCadence = () => useCommand((client, body: CadenceBody) => client('setCadence', { body }));
export const useSetTimes = () => useCommand((client, body: TimesBody) => client('setMessageTimes', { body }));
