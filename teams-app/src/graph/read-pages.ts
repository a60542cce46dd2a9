import { AppError } from '@rod-trad/shared/errors';
import type { CallTerms, GraphClient } from './graph-call.ts';
import { asRecord } from './unpack-failure.ts';

export interface Page {
  readonly value: readonly Record<string, unknown>[];
  /** On the last page of a change feed: where the next reading goes on. */
  readonly deltaLink: string | undefined;
}

/**
 * Reads a collection page by page. `@odata.nextLink` is followed as it came: how large a page is and what stands in
 * the link is Graph's own business (microsoft-graph-docs-contrib#28: no size is documented).
 */
export async function* readPages(
  graph: GraphClient,
  path: string,
  terms: CallTerms & { readonly headers?: Readonly<Record<string, string>> },
): AsyncGenerator<Page> {
  for (let next: string | undefined = path; next !== undefined; ) {
    const answer = await graph.send({ ...terms, method: 'GET', path: next });
    const body = asRecord(answer.body);
    const value = Array.isArray(body?.value) ? body.value : [];
    const link = linkIn(body, '@odata.nextLink');
    if (link === next) throw new AppError('storeRefused', 'Graph gave the same page as the next one.');
    next = link;
    yield { value: value.map((each) => asRecord(each) ?? {}), deltaLink: linkIn(body, '@odata.deltaLink') };
  }
}

/** A link without its host, to be kept: it outlives a change of address. */
export function withoutHost(link: string): string {
  return link.replace(/^https?:\/\/[^/]+/, '');
}

function linkIn(body: Record<string, unknown> | undefined, name: string): string | undefined {
  const link = body?.[name];
  return typeof link === 'string' ? link : undefined;
}
