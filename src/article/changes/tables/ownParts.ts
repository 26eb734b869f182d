import type { Node } from '@tiptap/pm/model'
import { isPutIn } from '../isPutIn.ts'
import type { EditedLines, TablePart } from './readLines.ts'

/**
 * Those of the rows and cells that an edit took out that go for good: this person had put them in, or their table, and nobody else anything into them. The
 * cells of a column go together or not at all.
 * @param before the body before the edit
 */
export function ownParts(before: Node, { before: pos, gone }: EditedLines, by: string): ReadonlySet<TablePart> {
  const table = before.nodeAt(pos)
  const isTable = table !== null && isPutIn(table, by)
  const isOwn = ({ node }: TablePart) => (isTable || isPutIn(node, by)) && !hasOthers(node, by)
  const [rows, cells] = [gone.filter(isRow), gone.filter((part) => !isRow(part))]
  return new Set([...rows.filter(isOwn), ...(cells.every(isOwn) ? cells : [])])
}

function isRow({ node }: TablePart): boolean {
  return node.type.name === 'tableRow'
}

/** Whether somebody else put something in that nobody has decided on. */
function hasOthers(node: Node, by: string): boolean {
  let found = false
  node.descendants(({ marks }) => {
    found ||= marks.some(({ type, attrs }) => type.name === 'insertion' && attrs.by !== by)
    return !found
  })
  return found
}
