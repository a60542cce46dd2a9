import { Button } from '@fluentui/react-components';
import { Notice } from './notice.tsx';
import { useSession } from './session.tsx';
import styles from './two-versions.module.css';

interface TwoVersionsProps {
  /** The fields that differ. */
  readonly fields: readonly { readonly label: string; readonly yours: string; readonly stands: string }[];
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** Somebody else was quicker: both versions, field by field, and a choice. Nothing is lost until it is made. */
export function TwoVersions({ fields, onUseYours, onKeep }: TwoVersionsProps) {
  const { text } = useSession();
  return (
    <Notice kind="warning">
      <p>
        <strong>{text('versions.title')}</strong>
      </p>
      <table className={styles.versions}>
        <thead>
          <tr>
            <td />
            <th scope="col">{text('versions.yours')}</th>
            <th scope="col">{text('versions.stands')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ label, yours, stands }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{yours || '–'}</td>
              <td>{stands || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onUseYours}>
          {text('versions.useYours')}
        </Button>
        <Button onClick={onKeep}>{text('versions.keep')}</Button>
      </div>
    </Notice>
  );
}
