/** More than a table for people has; HTML itself allows 1,000 columns and 65,534 rows. */
const most = 100

/** The cells of a table by row and column. One that spans several stands in each place that it covers. */
export function toGrid(table: HTMLTableElement): readonly (readonly Element[])[] {
  const rows = [...table.rows]
  const grid: Element[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    for (const cell of row.cells) {
      const left = findFree(grid[top] ?? [])
      // A span of 0 goes on to the last row.
      const height = Math.min(cell.rowSpan || most, rows.length - top)
      for (let y = top; y < top + height; y += 1) {
        for (let x = left; x < left + Math.min(cell.colSpan, most); x += 1) {
          const line = grid[y]
          if (line) line[x] = cell
        }
      }
    }
  })
  return grid.map((line) => line.filter(Boolean))
}

/** The first column that no cell of an earlier row covers. */
function findFree(line: readonly (Element | undefined)[]): number {
  let column = 0
  while (line[column]) column += 1
  return column
}
