import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Mapping, ReplaceAroundStep, ReplaceStep, StepMap, type Step } from '@tiptap/pm/transform'
import { bodiesBefore } from '../bodiesBefore.ts'
import { setsKind } from '../formatting/setsKind.ts'

/** A row, or a cell of a row that stays, that came or went. */
export interface TablePart {
  readonly node: Node
  readonly pos: number
}

/** What an edit of rows and columns did to the one table it was made in. */
export interface EditedLines {
  /** where the table stands before it, and after it */
  readonly before: number
  readonly after: number
  /** in positions before it, in order */
  readonly gone: readonly TablePart[]
  /** in positions after it, in order */
  readonly put: readonly TablePart[]
}

/**
 * Reads which rows and cells an edit put into a table and which it took out. A key costs a look at its step.
 * @param edited the body after the edit
 * @param before the body before it
 * @param steps that made the one of the other
 * @returns null where no row or cell came or went, or in several tables, or the table is none of rows and cells any more
 */
export function readLines(edited: Node, before: Node, steps: readonly Step[]): EditedLines | null {
  const at = tableOf(before, steps)
  if (at === null) return null
  const maps = steps.map(mapOf)
  const mapping = new Mapping(maps)
  const follow = (pos: number): number | null => {
    const { pos: now, deletedAfter } = mapping.mapResult(pos, 1)
    return deletedAfter ? null : now
  }
  const after = follow(at)
  const [was, is] = [before.nodeAt(at), after === null ? null : edited.nodeAt(after)]
  if (was?.type.name !== 'table' || after === null || is?.type !== was.type || !isSound(is)) return null
  const stayed = new Set<number>()
  const gone = partsOf(was, at, (pos) => {
    const now = follow(pos)
    if (now !== null) stayed.add(now)
    return now !== null
  })
  return { before: at, after, gone, put: partsOf(is, after, (pos) => stayed.has(pos)) }
}

/** Where the one table stands, before the steps, into which they put rows or cells or from which they took some; null where there is none, or several. */
function tableOf(before: Node, steps: readonly Step[]): number | null {
  const bodyAt = bodiesBefore(steps, before)
  const found = new Set<number>()
  steps.forEach((step, index) => {
    if (!(step instanceof ReplaceStep) || step.slice.content.firstChild?.isInline === true) return
    const $from = bodyAt(index).resolve(step.from)
    if (!/^table(Row)?$/.test($from.parent.type.name)) return
    const back = new Mapping(
      steps
        .slice(0, index)
        .map((each) => mapOf(each).invert())
        .reverse(),
    )
    found.add(back.map(tableAround($from), 1))
  })
  const [at] = found
  return found.size === 1 && at !== undefined ? at : null
}

function tableAround($pos: ResolvedPos): number {
  return $pos.before($pos.parent.type.name === 'table' ? $pos.depth : $pos.depth - 1)
}

/** Whether a table holds rows of cells alone: tools that find one crooked, as two windows at once can make it, may put a row into a row. */
function isSound(table: Node): boolean {
  return [table, ...table.children].every(({ type, content }) => type.validContent(content))
}

/** A node that only became another of its sort, as a cell that spans more, keeps its place. */
function mapOf(step: Step): StepMap {
  return step instanceof ReplaceAroundStep && setsKind(step) ? StepMap.empty : step.getMap()
}

/** The rows of a table that are not known, and the cells of the others that are not. */
function partsOf(table: Node, pos: number, isKnown: (pos: number) => boolean): readonly TablePart[] {
  const parts: TablePart[] = []
  table.descendants((node, offset, parent) => {
    if (parent?.type.name !== 'table' && parent?.type.name !== 'tableRow') return false
    const at = pos + 1 + offset
    if (isKnown(at)) return node.type.name === 'tableRow'
    parts.push({ node, pos: at })
    return false
  })
  return parts
}
