import { Button } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useRemains } from '../use-remains.ts';

/** Offers to take out what is left of a table that was not inserted to the end. Not done unasked: somebody else may be inserting it. */
export function Remains() {
  const { text } = useSession();
  const { sheets, remove } = useRemains();
  if (sheets.length === 0) return null;
  return (
    <section aria-label={text('addin.remains.title')}>
      <p>{text('addin.remains', { sheets: sheets.join(', ') })}</p>
      {remove.error !== null && <Failure error={remove.error} onRetry={() => remove.mutate(sheets)} />}
      <Button size="small" disabledFocusable={remove.isPending} onClick={() => remove.mutate(sheets)}>
        {text('addin.remains.remove')}
      </Button>
    </section>
  );
}
