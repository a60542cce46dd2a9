// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { giveRoom } from '../../testing/give-room.ts';
import { Grid } from './grid.tsx';
import { type GridParts, type GridPlace, type GridRow, gridSizes } from './grid-parts.ts';

// Head and six rows high, name and five cells wide.
giveRoom(
  gridSizes.name + gridSizes.last + 5 * gridSizes.cell,
  gridSizes.group + gridSizes.head + 7 * gridSizes.row,
);

function parts(rows: readonly GridRow[], columns: number): GridParts {
  return {
    rows,
    columns,
    groups: [{ name: 'Alt', columns }],
    corner: 'Enhet',
    last: { head: 'Sum', of: (row) => ({ words: `i alt ${row}`, picture: `sum ${row}` }) },
    columnHead: (column) => `hode ${column}`,
    name: (row) => (
      <>
        <i data-toggles="">v</i> {rows[row]?.key}
      </>
    ),
    cell: (row, column) => ({ words: `rute ${row} ${column}`, picture: `${row}/${column}` }),
  };
}
afterEach(cleanup);

const flat = Array.from({ length: 2000 }, (_, n) => ({ key: `rad ${n}` }));
const tree: readonly GridRow[] = [
  { key: 'topp', tree: { level: 1, position: 1, siblings: 1, parent: -1 } },
  { key: 'åpen', tree: { level: 2, open: true, position: 1, siblings: 2, parent: 0 } },
  { key: 'blad', tree: { level: 3, position: 1, siblings: 1, parent: 1 } },
  { key: 'lukket', tree: { level: 2, open: false, position: 2, siblings: 2, parent: 0 } },
];

function show(made: GridParts) {
  const opened: GridPlace[] = [];
  const toggled: number[] = [];
  render(
    <Grid
      label="Kart"
      parts={made}
      onOpen={(place) => opened.push(place)}
      onToggle={(row) => toggled.push(row)}
    />,
  );
  return { opened, toggled };
}
const focused = () => document.activeElement?.textContent;

describe('a grid', () => {
  it('says how large it is, and draws what is in view', () => {
    show(parts(flat, 40));
    const grid = screen.getByRole('grid', { name: 'Kart' });
    expect(grid.getAttribute('aria-rowcount')).toBe('2002');
    expect(grid.getAttribute('aria-colcount')).toBe('42');
    const rows = within(grid).getAllByRole('row');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.length).toBeLessThan(30);
    expect(rows[2]?.getAttribute('aria-rowindex')).toBe('3');
    const cells = rows[2]?.querySelectorAll('td') ?? [];
    expect(cells.length).toBeLessThan(14);
    expect(cells[0]?.getAttribute('aria-colindex')).toBe('2');
    expect(within(grid).getByRole('cell', { name: 'rute 0 0' })).toBe(cells[0]);
    expect([...cells].at(-1)?.getAttribute('aria-colindex')).toBe('42');
  });

  it('is one stop for Tab, and is walked by arrows', async () => {
    const { opened } = show(parts(flat, 40));
    await userEvent.tab();
    expect(focused()).toContain('rad 0');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(focused()).toContain('rute 2 1');
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual([{ row: 2, column: 2 }]);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toContain('i alt 1999');
    await userEvent.keyboard('{ArrowLeft}');
    expect(focused()).toContain('rute 1999 39');
    await userEvent.keyboard('{Control>}{Home}{/Control}{Tab}');
    expect(document.activeElement).toBe(document.body);
  });

  it('tells of a click', async () => {
    const { opened, toggled } = show(parts(flat, 5));
    await userEvent.click(screen.getByText('1/3'));
    expect(opened).toEqual([{ row: 1, column: 4 }]);
    expect(focused()).toContain('rute 1 3');
    expect(toggled).toEqual([]);
  });

  it('keeps the focus when other rows come in place of those that were there', async () => {
    const { rerender } = render(<Grid label="Kart" parts={parts(tree, 5)} onOpen={() => undefined} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(focused()).toContain('rute 1 0');
    // The second row has become the first, as when one goes into a unit.
    rerender(<Grid label="Kart" parts={parts(tree.slice(1), 5)} onOpen={() => undefined} />);
    expect(focused()).toContain('rute 0 0');
  });

  it('as a tree opens and closes with the arrows on a name, and goes to the parent', async () => {
    const { toggled, opened } = show(parts(tree, 5));
    const rows = within(screen.getByRole('treegrid')).getAllByRole('row');
    expect(rows.slice(2).map((row) => row.getAttribute('aria-expanded'))).toEqual([
      null,
      'true',
      null,
      'false',
    ]);
    expect(rows.slice(2).map((row) => row.getAttribute('aria-level'))).toEqual(['1', '2', '3', '2']);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(toggled).toEqual([1]);
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(focused()).toContain('åpen');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
    expect(toggled).toEqual([1, 3]);
    // In an open one, and in a leaf, the arrow goes on to the cells.
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    expect(focused()).toContain('rute 2 0');
    await userEvent.click(screen.getAllByText('v')[3] as HTMLElement);
    expect(toggled).toEqual([1, 3, 3]);
    expect(opened).toEqual([]);
  });
});
