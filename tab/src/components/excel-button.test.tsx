// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { refusal } from '../testing/fake-client.ts';
import { renderView, watchTests } from '../testing/render-view.tsx';
import { watchSavedFiles } from '../testing/watch-saved-files.ts';
import { ExcelButton } from './excel-button.tsx';

const serve = watchTests();

describe('the button for an Excel file', () => {
  it('hands over the file under the name the service gives', async () => {
    const saved = watchSavedFiles();
    const file = new Blob(['x']);
    const service = serve({});
    service.files.push({ fileName: 'Plan.xlsx', file });
    renderView(<ExcelButton kind="plan" unit="u3" />, service);
    await userEvent.click(screen.getByRole('button', { name: 'Last ned som Excel' }));
    await vi.waitFor(() => expect(saved).toEqual([{ name: 'Plan.xlsx', file }]));
    expect(service.wanted).toEqual([{ kind: 'plan', unit: 'u3' }]);
  });

  it('says why there is none, and lets one try again', async () => {
    const service = serve({});
    service.files.push(refusal(503));
    renderView(<ExcelButton kind="plan" />, service);
    await userEvent.click(screen.getByRole('button', { name: 'Last ned som Excel' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Prøv igjen' })).toBeTruthy();
  });
});
