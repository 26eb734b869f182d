import type { EditorState } from '@tiptap/pm/state'
import { MOST_IN_GROUP } from '../../../src/article/document/nodes/figureGroup.ts'
import { activeFigure } from '../figure/activeFigure.ts'
import { activeGroup } from './activeGroup.ts'
import { groupPlace } from './groupPlace.ts'

/** What the strip needs to know of the group that the active figure stands in, or could stand in. */
export interface GroupSnapshot {
  readonly [key: string]: boolean
  readonly grouped: boolean
  /** it can be set side by side with others that stand next to it */
  readonly joins: boolean
  /** a picture of the group stands before it */
  readonly left: boolean
  readonly right: boolean
}

/** Reads the group for the strip. */
export function readGroup(state: EditorState): GroupSnapshot {
  const [figure, group, place] = [activeFigure(state), activeGroup(state), groupPlace(state)]
  const index = figure === null || group === null ? 0 : state.doc.resolve(figure.pos).index()
  return {
    grouped: group !== null,
    joins: place !== null && place.count <= MOST_IN_GROUP,
    left: group !== null && index > 0,
    right: group !== null && index < group.node.childCount - 1,
  }
}
