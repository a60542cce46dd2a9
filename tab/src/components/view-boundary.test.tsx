// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lazy, Suspense } from 'react';
import { expect, it } from 'vitest';
import { renderView, watchTests } from '../testing/render-view.tsx';
import { ViewBoundary } from './view-boundary.tsx';

const serve = watchTests();
const Gone = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));

it('says that a part of the page cannot be fetched, and begins anew when asked', async () => {
  let begun = 0;
  const complaints: string[] = [];
  // React itself reports what a boundary catches.
  console.error = (...words: unknown[]) => complaints.push(words.map(String).join(' '));
  renderView(
    <ViewBoundary onRetry={() => (begun += 1)}>
      <Suspense>
        <Gone />
      </Suspense>
    </ViewBoundary>,
    serve({}),
  );
  expect((await screen.findByRole('alert')).textContent).toContain('Vi får ikke kontakt med tjenesten.');
  await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
  expect(begun).toBe(1);
  expect(complaints.join()).toContain('Failed to fetch dynamically imported module');
});
