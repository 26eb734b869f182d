import { wrappingInputRule, type Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { fromNodeSpec } from './fromNodeSpec.ts'
import { starterNode } from './starterPart.ts'

/** The lists: `- ` and `1. ` at the start of a paragraph begin one. The paste of numbered lines stays with our own paste. */
export function listExtensions(): readonly Node[] {
  return [
    fromNodeSpec(starterNode('bulletList'), {
      addInputRules() {
        return [wrappingInputRule({ find: /^[-*]\s$/, type: this.type })]
      },
    }),
    fromNodeSpec(starterNode('orderedList'), {
      addProseMirrorPlugins: () => [],
      addInputRules() {
        return [
          wrappingInputRule({
            find: /^(\d{1,3})[.．]\s$/,
            type: this.type,
            getAttributes: (match) => ({ start: Number(match[1]) }),
            joinPredicate: (match, node: ProseMirrorNode) =>
              node.childCount + Number(node.attrs.start) === Number(match[1]),
          }),
        ]
      },
    }),
    fromNodeSpec(starterNode('listItem')),
  ]
}
