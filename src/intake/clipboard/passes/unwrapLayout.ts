import { isElement, type ClipElement } from '../tree/clip.ts'
import { elementsOf, unwrapElement } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

const PARTS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption'])

/** Lets tables that only lay out text give way to it: those of a single cell, and those that hold other tables. */
export const unwrapLayout: Pass = {
  name: 'unwrapLayout',
  run({ root }, { report, source }) {
    for (const table of elementsOf(root)) {
      if (table.tag !== 'table' || !isLayout(table)) continue
      const parts = partsOf(table)
      // A cell copied out of a spreadsheet is a word or a number, and nobody asked for a table.
      if (source !== 'excel') report.note('layoutTables')
      for (const part of parts) {
        if (part.tag === 'td' || part.tag === 'th' || part.tag === 'caption') part.tag = 'div'
        else unwrapElement(part)
      }
      unwrapElement(table)
    }
  },
}

function isLayout(table: ClipElement): boolean {
  const cells = partsOf(table).filter(({ tag }) => tag === 'td' || tag === 'th')
  return cells.length <= 1 || cells.some((cell) => elementsOf(cell).some(({ tag }) => tag === 'table'))
}

/** A table's own rows and cells, not those of tables within. */
function partsOf(table: ClipElement): ClipElement[] {
  return table.children.flatMap((child) =>
    isElement(child) && PARTS.has(child.tag) && child.tag !== 'table' ? [child, ...partsOf(child)] : [],
  )
}
