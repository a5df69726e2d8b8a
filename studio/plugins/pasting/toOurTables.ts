/**
 * The same HTML with the rows of each table as paragraphs, since our texts have no tables: each cell stands behind the name of its
 * column, as in “Day: Monday; Hours: 9 to 12”. Links in cells become text. A table of one column, which web pages use for layout, stays as it is.
 */
export function toOurTables(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  // The inner ones first: a table in a cell is then text.
  const tables = [...page.querySelectorAll('table')].toReversed()
  for (const table of tables) {
    const rows = [...table.rows].map(({cells}) => [...cells])
    if (rows.every(({length}) => length < 2)) continue
    const [first = [], ...others] = rows
    const names = first.every(isName) ? first.map(toText) : undefined
    table.replaceWith(...(names ? others : rows).map((cells) => toParagraph(page, cells, names)))
  }
  return tables.length > 0 ? page.documentElement.outerHTML : html
}

const toText = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()

/** What is bold: by its name, or by the style that Google Docs gives. */
const bold = 'b, strong, [style*="font-weight:700"], [style*="font-weight: 700"]'

/** Whether a cell names its column: it says so, or all of it is bold. */
function isName(cell: Element): boolean {
  const rest = cell.cloneNode(true)
  if (!(rest instanceof Element)) return false
  for (const words of rest.querySelectorAll(bold)) words.remove()
  return cell.tagName === 'TH' || (toText(cell) !== '' && toText(rest) === '')
}

function toParagraph(
  page: Document,
  cells: readonly Element[],
  names: readonly string[] | undefined,
): Element {
  const paragraph = page.createElement('p')
  // What is copied from Google Docs counts only within a span.
  const words = paragraph.appendChild(page.createElement('span'))
  words.textContent = cells
    .map(toText)
    .map((text, column) => (names?.[column] && text ? `${names[column]}: ${text}` : text))
    .filter((text) => text !== '')
    .join('; ')
  return paragraph
}
