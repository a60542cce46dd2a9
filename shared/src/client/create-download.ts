import { endpoints } from '../contracts/endpoints.ts';
import type { DatasetKind } from '../domain/dataset-kind.ts';
import { ApiError } from './api-error.ts';
import { type ClientOptions, readError } from './create-client.ts';

/** What is asked for: which table, and by what it is narrowed. */
export interface WantedFile {
  readonly kind: DatasetKind;
  readonly unit?: string | undefined;
  readonly year?: number | undefined;
}

/** The part of the browser's `fetch` that is used for a file, whatever a browser holds a file in. */
export type FetchFile<File> = (
  url: string,
  init: { method: string; headers: Record<string, string> },
) => Promise<{
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
  blob(): Promise<File>;
}>;

export type Download<File> = (
  wanted: WantedFile,
) => Promise<{ readonly fileName: string; readonly file: File }>;

/** Fetches a table as a file, as it is made. Refusals are thrown as `ApiError` with the server's own words. */
export function createDownload<File>({
  fetch,
  ...options
}: Omit<ClientOptions, 'fetch'> & { readonly fetch: FetchFile<File> }): Download<File> {
  return async ({ kind, unit, year }) => {
    const { method, path } = endpoints.datasetFile;
    const asked = Object.entries({ unit, year }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
    );
    const search = asked.length === 0 ? '' : `?${asked.join('&')}`;
    const response = await fetch(`${options.baseUrl ?? ''}${path.replace(':kind', kind)}${search}`, {
      method,
      headers: {
        authorization: `Bearer ${await options.token()}`,
        'accept-language': options.language(),
      },
    });
    if (response.status >= 400) {
      throw new ApiError(response.status, readError(await response.json().catch(() => undefined)));
    }
    return { fileName: nameIn(response.headers.get('content-disposition')), file: await response.blob() };
  };
}

/** The file's name as RFC 6266 writes it: `filename*=UTF-8''…`, else `filename="…"`. */
function nameIn(disposition: string | null): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  return /filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? 'rod-trad.xlsx';
}
