import type { Client } from '@rod-trad/shared/client/create-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSession } from './session.tsx';

/** Sends a command and, when it is taken, asks anew for whatever is shown: much hangs on the catalogue and its requirements. */
export function useCommand<Input, Answer>(send: (client: Client, input: Input) => Promise<Answer>) {
  const { client } = useSession();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: Input) => send(client, input),
    // What is told as done shows the new version: the next change is made from that.
    onSuccess: () => queries.invalidateQueries(),
  });
}
