import { act } from '@testing-library/react';
import { leave } from '../components/leave.ts';

/** Whether the browser would ask before the page is closed. */
export function asksBeforeClosing(): boolean {
  return !dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** Goes to another page, as the navigation does; says how often one got there. */
export async function goElsewhere() {
  let arrived = 0;
  await act(async () =>
    leave(() => {
      arrived += 1;
    }),
  );
  return () => arrived;
}
