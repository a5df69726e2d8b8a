import {toGrid} from './toGrid.ts'

/**
 * Makes a paragraph of each row of a table, since our texts have no tables: each cell stands behind the name of its column, as in “Day:
 * Monday; Hours: 9 to 12”. A cell that spans rows stands in each of them. Links in cells become text. A table of one column, which web
 * pages use for layout, stays as it is.
 */
export function replaceTables(page: Document): void {
  // The inner ones first: a table in a cell is then text.
  for (const table of [...page.querySelectorAll('table')].toReversed()) {
    const rows = toGrid(table)
    if (rows.every(({length}) => length < 2)) continue
    const [first = [], ...others] = rows
    const names = first.every(isName) ? first.map(toText) : []
    const shown = names.length > 0 ? others : rows
    table.replaceWith(...shown.map((cells) => toParagraph(page, toWords(cells, names))))
  }
}

/** What is bold: by its name, or by the style that Google Docs gives. */
const bold = 'b, strong, [style*="font-weight:700"], [style*="font-weight: 700"]'

/** Whether a cell names its column: it says so, or all of it is bold. */
function isName(cell: Element): boolean {
  const rest = cell.cloneNode(true)
  if (!(rest instanceof Element)) return false
  for (const words of rest.querySelectorAll(bold)) words.remove()
  return cell.tagName === 'TH' || (toText(cell) !== '' && toText(rest) === '')
}

/** The words of a cell on one line: paragraphs stand side by side, points of a list behind commas. */
function toText(cell: Element): string {
  const copy = cell.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const point of copy.querySelectorAll('li + li')) point.prepend(', ')
  for (const end of copy.querySelectorAll('p, div, br, ul, ol')) end.after(' ')
  return (copy.textContent ?? '').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim()
}

function toWords(cells: readonly Element[], names: readonly string[]): string {
  return [...new Set(cells)]
    .map((cell) => {
      const text = toText(cell)
      const its = [...new Set(names.filter((name, column) => name && cells[column] === cell))]
      return text && its.length > 0 ? `${its.join(', ')}: ${text}` : text
    })
    .filter((text) => text !== '')
    .join('; ')
}

function toParagraph(page: Document, text: string): Element {
  const paragraph = page.createElement('p')
  // What is copied from Google Docs counts only within a span.
  paragraph.appendChild(page.createElement('span')).textContent = text
  return paragraph
}
