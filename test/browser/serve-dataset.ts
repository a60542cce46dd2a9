import { datasetChoices } from '@rod-trad/addin/testing/datasets';
import type { FakeDataset } from '@rod-trad/addin/testing/fake-dataset';
import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import type { Page } from 'playwright-core';

/** Answers the pane's questions about datasets from one the test can change as it likes, in place of the service. */
export async function serveDataset(page: Page, dataset: FakeDataset): Promise<void> {
  await page.route(/\/api\/datasets(\/|$|\?)/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const rows =
      (route.request().postDataJSON() as { readonly rows: readonly SheetRow[] } | null)?.rows ?? [];
    const json = pathname.endsWith('/datasets')
      ? datasetChoices()
      : pathname.endsWith('/check')
        ? { outcomes: rows.map(({ key }) => ({ key, outcome: 'saved' })) }
        : pathname.endsWith('/rows')
          ? { outcomes: dataset.write(rows) }
          : dataset.view();
    await route.fulfill({ json });
  });
}
