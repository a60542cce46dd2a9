import { ApiError } from '@rod-trad/shared/client/api-error';
import type { Client } from '@rod-trad/shared/client/create-client';
import type { Download, WantedFile } from '@rod-trad/shared/client/create-download';
import type { ErrorView } from '@rod-trad/shared/contracts/error-view';
import type { RouteResponse } from '@rod-trad/shared/contracts/route';
import type { RouteName, routes } from '@rod-trad/shared/contracts/routes';

export interface Call {
  readonly name: RouteName;
  readonly input: FakeInput;
}

export interface FakeInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly file?: Uint8Array;
}

export type FakeAnswers = {
  [Name in RouteName]?: (
    input: FakeInput,
  ) => Promise<RouteResponse<(typeof routes)[Name]>> | RouteResponse<(typeof routes)[Name]>;
};

/** A service of a few answers. A question nobody has foreseen fails, and is remembered for the test to fail on. */
export function fakeClient(answers: FakeAnswers) {
  const calls: Call[] = [];
  /** Files to hand out, one after another; a refusal is thrown. */
  const files: ({ readonly fileName: string; readonly file: Blob } | ApiError)[] = [];
  const wanted: WantedFile[] = [];
  const download: Download<Blob> = async (asked) => {
    wanted.push(asked);
    const next = files.shift();
    if (next === undefined || next instanceof ApiError) throw next ?? new Error('Nobody has foreseen a file');
    return next;
  };
  const unexpected: RouteName[] = [];
  const client = async (name: RouteName, input: FakeInput = {}) => {
    calls.push({ name, input });
    const answer = answers[name];
    if (answer === undefined) {
      unexpected.push(name);
      throw new Error(`Nobody expected ${name}`);
    }
    return answer(input);
  };
  return { client: client as Client, download, files, wanted, calls, unexpected };
}

/** A refusal in the server's words. */
export function refusal(status: number, changes: Partial<ErrorView['error']> = {}): ApiError {
  return new ApiError(status, {
    error: {
      code: 'x',
      message: 'Det gikk galt',
      remedy: 'Prøv en annen gang',
      requestId: 'req-42',
      ...changes,
    },
  });
}

/** An answer that never comes, for what is shown meanwhile. */
export function never<T>(): Promise<T> {
  return new Promise(() => {});
}
