import { useEffect, useRef, useState } from 'react';

/** After a refusal one goes on at the first field that is wrong, once the words stand there. */
export function useFocusOnFault() {
  const form = useRef<HTMLFormElement>(null);
  const refused = useRef(false);
  const [, lookAgain] = useState(0);
  useEffect(() => {
    if (!refused.current) return;
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    if (field === undefined || field === null) return;
    refused.current = false;
    // A group of choices cannot be focused itself.
    (field.querySelector<HTMLElement>('input') ?? field).focus();
  });
  const onRefused = () => {
    refused.current = true;
    lookAgain((times) => times + 1);
  };
  return { form, onRefused };
}
