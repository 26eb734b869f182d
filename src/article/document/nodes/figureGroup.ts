import type { NodeSpec } from '@tiptap/pm/model'
import { CHANGE_MARKS } from '../changeMarks.ts'
import { elementOf } from '../elementLike.ts'

/** More pictures than this do not stand side by side in one column. */
export const MOST_IN_GROUP = 4

/**
 * Pictures side by side (组图), each with its own caption and photographer, all of one height. Their own widths and places say nothing here. One
 * picture is no group: whoever is left alone stands by himself again (`regroup`).
 */
export const figureGroup: NodeSpec = {
  group: 'block',
  content: 'figure+',
  marks: CHANGE_MARKS,
  isolating: true,
  defining: true,
  // Before the figure, whose element it is. A frame round one picture is none.
  parseDOM: [
    {
      tag: 'figure[data-group]',
      priority: 60,
      getAttrs: (node) => (elementOf(node).querySelectorAll('figure').length > 1 ? null : false),
    },
  ],
  toDOM: () => ['figure', { 'data-group': '' }, 0],
}
