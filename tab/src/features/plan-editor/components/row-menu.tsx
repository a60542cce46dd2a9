import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import styles from './plan-editor.module.css';

export type MenuAction =
  | { readonly kind: 'open' }
  | { readonly kind: 'step'; readonly step: -1 | 1 }
  | { readonly kind: 'moveTo'; readonly areaId: string };

interface RowMenuProps {
  readonly title: string;
  readonly row: string;
  readonly column: number;
  readonly isActive: boolean;
  readonly open: boolean;
  /** The other areas of the plan. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly onOpenChange: (open: boolean) => void;
  readonly onChoose: (action: MenuAction) => void;
}

/** What can be done with a whole row. The menu itself is made when it is opened: a plan can have thousands of rows. */
export function RowMenu({ title, row, column, isActive, open, areas, onOpenChange, onChoose }: RowMenuProps) {
  const { text } = useSession();
  const button = (
    <button
      type="button"
      className={styles.menuButton}
      data-row={row}
      data-column={column}
      tabIndex={isActive ? 0 : -1}
      aria-haspopup="menu"
      aria-expanded={open}
      aria-label={text('planning.menu', { title })}
      onClick={() => onOpenChange(!open)}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  );
  if (!open) return button;
  return (
    // In its place on the page, and yet not cut off where the table scrolls.
    <Menu open inline positioning={{ strategy: 'fixed' }} onOpenChange={(_, data) => onOpenChange(data.open)}>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => onChoose({ kind: 'open' })}>{text('planning.menu.open')}</MenuItem>
          <MenuItem secondaryContent="Alt+↑" onClick={() => onChoose({ kind: 'step', step: -1 })}>
            {text('planning.menu.up')}
          </MenuItem>
          <MenuItem secondaryContent="Alt+↓" onClick={() => onChoose({ kind: 'step', step: 1 })}>
            {text('planning.menu.down')}
          </MenuItem>
          {areas.map(({ id, name }) => (
            <MenuItem key={id} onClick={() => onChoose({ kind: 'moveTo', areaId: id })}>
              {text('planning.menu.moveTo', { area: name })}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
