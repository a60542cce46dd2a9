import type { Client } from '@rod-trad/shared/client/create-client';
import type { RouteBody } from '@rod-trad/shared/contracts/route';
import type { routes } from '@rod-trad/shared/contracts/routes';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';

export type PlaceBody = RouteBody<(typeof routes)['importColumns']>;
export type PlanBody = RouteBody<(typeof routes)['planImport']>;
export type RunBody = RouteBody<(typeof routes)['runImport']>;

export type ImportCalls = ReturnType<typeof callsOf>;

/** What the service is asked on the way from a file to an import. */
export function useImportCalls() {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMemo(
    () => callsOf(client, () => void queries.invalidateQueries({ queryKey: queryKeys.imports })),
    [client, queries],
  );
}

function callsOf(client: Client, begun: () => void) {
  return {
    read: async (file: File) =>
      client('readImport', {
        query: { fileName: file.name },
        file: new Uint8Array(await bytesOf(file)),
      }),
    columns: (body: PlaceBody) => client('importColumns', { body }),
    plan: (body: PlanBody) => client('planImport', { body }),
    faults: (body: PlanBody) => client('importFaults', { body }),
    run: async (body: RunBody) => {
      const answer = await client('runImport', { body });
      begun();
      return answer;
    },
  };
}

/** The browser no longer lets go of what was chosen: it has been moved, or written to, since. */
export class UnreadableFile extends Error {}

async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch (cause) {
    throw new UnreadableFile('The file cannot be read', { cause });
  }
}
