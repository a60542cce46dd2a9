import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import type { Language } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect } from 'vitest';
import { createFormats } from '../components/formats.ts';
import { SessionProvider } from '../components/session.tsx';
import { type FakeAnswers, fakeClient } from './fake-client.ts';

// What is waited for comes at once; on a machine that is busy with other tests it may take a while all the same.
configure({ asyncUtilTimeout: 10_000 });

// This page is never laid out, and what has no place and no size counts as hidden: the keyboard would find nothing inside a panel, and
// a panel that the keyboard is not in is hidden from screen readers a quarter of a second after it has opened.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 1_024, 768);

/** Each test starts with an empty page and ends without a word on the console and without an unforeseen question. */
export function watchTests() {
  const complaints: string[] = [];
  const services: ReturnType<typeof fakeClient>[] = [];
  const { error, warn } = console;
  beforeEach(() => {
    complaints.length = 0;
    services.length = 0;
    console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
    console.warn = console.error;
  });
  afterEach(() => {
    cleanup();
    Object.assign(console, { error, warn });
    expect(complaints).toEqual([]);
    expect(services.flatMap(({ unexpected }) => unexpected)).toEqual([]);
  });
  return (answers: FakeAnswers) => {
    const service = fakeClient(answers);
    services.push(service);
    return service;
  };
}

/** A query client that gives up at once and otherwise keeps answers as the application does. */
export function testQueries() {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY },
    },
  });
}

/** Draws a view as the application does, in one language and with the given service. */
export function renderView(
  view: ReactNode,
  service: ReturnType<typeof fakeClient>,
  language: Language = 'nb',
  queries = testQueries(),
) {
  const session = {
    client: service.client,
    download: service.download,
    language,
    text: createText(language),
    formats: createFormats(language),
  };
  return render(
    <FluentProvider theme={teamsLightTheme}>
      <QueryClientProvider client={queries}>
        <SessionProvider session={session}>{view}</SessionProvider>
      </QueryClientProvider>
    </FluentProvider>,
  );
}
