import { Button } from '@fluentui/react-components';
import type { WantedFile } from '@rod-trad/shared/client/create-download';
import { useMutation } from '@tanstack/react-query';
import { Failure } from './failure.tsx';
import { saveFile } from './save-file.ts';
import { useSession } from './session.tsx';

/** The same table as an Excel file. It is the service that makes it, so that it is the one the add-in inserts. */
export function ExcelButton(wanted: WantedFile) {
  const { download, text } = useSession();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => download(wanted),
    onSuccess: ({ fileName, file }) => saveFile(fileName, file),
  });
  return (
    <>
      <Button disabledFocusable={isPending} onClick={() => mutate()}>
        {text(isPending ? 'excel.working' : 'excel.download')}
      </Button>
      {error !== null && <Failure error={error} onRetry={() => mutate()} />}
    </>
  );
}
