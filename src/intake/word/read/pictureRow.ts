import type { NodeJson } from '../../../article/document/documentJson.ts'
import { MOST_IN_GROUP } from '../../../article/document/nodes/figureGroup.ts'

/**
 * The pictures of a table that does nothing but set them side by side, as Word has no other way to: one row of cells that hold a picture each, or
 * such a row and one below it of their captions. Null for any other table.
 * @param rows what the cells hold, row by row
 */
export function pictureRow(rows: readonly (readonly (readonly NodeJson[])[])[]): NodeJson[] | null {
  const [pictures = [], captions, ...more] = rows
  if (pictures.length < 2 || pictures.length > MOST_IN_GROUP || more.length > 0) return null
  const figures = pictures.map(([only, ...others]) => (only?.type === 'figure' && others.length === 0 ? only : null))
  if (!figures.every((figure) => figure !== null)) return null
  if (captions === undefined) return figures
  if (captions.length !== figures.length) return null
  const lines = captions.map(captionOf)
  if (!lines.every((line) => line !== null)) return null
  if (figures.some(({ content = [] }, at) => content.length > 0 && (lines[at] ?? []).length > 0)) return null
  return figures.map((figure, at) => withWords(figure, lines[at] ?? []))
}

/** The words of a cell that holds one line of text alone; null for any other. */
function captionOf([line, ...others]: readonly NodeJson[]): readonly NodeJson[] | null {
  if (line?.type !== 'paragraph' || others.length > 0) return null
  const { content = [] } = line
  return content.every(({ type }) => type === 'text') ? content : null
}

function withWords(figure: NodeJson, content: readonly NodeJson[]): NodeJson {
  return content.length === 0 ? figure : { ...figure, content }
}
