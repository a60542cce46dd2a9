import styles from './import.module.css';

interface FileButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly describedBy?: string;
  readonly onFile: (file: File) => void;
}

/** The browser's own choice of file, which every keyboard and screen reader knows, in the clothes of a button. */
export function FileButton({ label, primary = false, busy = false, describedBy, onFile }: FileButtonProps) {
  return (
    <label className={`${styles.fileButton} ${primary ? styles.primary : ''} ${busy ? styles.busy : ''}`}>
      {label}
      <input
        type="file"
        className="visually-hidden"
        accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-describedby={describedBy}
        onClick={(event) => {
          if (busy) event.preventDefault();
        }}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // Chosen again after it has been mended, it is the same name, and must be heard all the same.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </label>
  );
}
