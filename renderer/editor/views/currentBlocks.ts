import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * Marks the blocks in which the selection begins and ends (`is-current`). They are always laid out: the browser leaves one that was just made, and
 * with it the cursor, for the next frame, and the second of two quick letters would stand before the first. The look 专注 dims the others.
 */
export const currentBlocks = Extension.create({
  name: 'currentBlocks',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc, selection: { $from, $to } }) {
          const ends = $from.depth > 0 && $to.depth > 0 && $from.index(0) !== $to.index(0) ? [$from, $to] : [$from]
          return DecorationSet.create(
            doc,
            ends
              .filter(({ depth }) => depth > 0)
              .map(($end) => Decoration.node($end.before(1), $end.after(1), { class: 'is-current' })),
          )
        },
      },
    }),
  ],
})
