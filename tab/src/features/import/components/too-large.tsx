import { largestFile } from '@rod-trad/shared/domain/import/import-kind';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';

export const megabyte = 1024 * 1024;

/** How large the file is, how large it may be, and how it is made smaller. */
export function TooLarge({ file }: { file: File }) {
  const { text, formats } = useSession();
  return (
    <Notice kind="error">
      <p>
        <strong>
          {text('importing.file.tooLarge', {
            name: file.name,
            size: formats.number(Math.ceil(file.size / megabyte)),
            most: largestFile / megabyte,
          })}
        </strong>
      </p>
      <p>{text('importing.file.tooLarge.mend')}</p>
    </Notice>
  );
}
