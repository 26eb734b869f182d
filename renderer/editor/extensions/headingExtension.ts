import { textblockTypeInputRule, type Node } from '@tiptap/core'
import { HEADING_LEVELS } from '../../../src/article/document/nodes/heading.ts'
import { ruleInText } from '../blocks/ruleInText.ts'
import { fromNodeSpec } from './fromNodeSpec.ts'
import { starterNode } from './starterPart.ts'

/** Typed at the start of a paragraph, with the level it gives: the article's title is level 1, so `#` gives the body's highest. */
const TYPED: readonly (readonly [RegExp, number])[] = [
  [/^##?\s$/, 2],
  [/^###\s$/, 3],
  [/^####\s$/, 4],
]

/** 小标题: levels 2 to 4. A paragraph begun at its end does not inherit its alignment. */
export function headingExtension(): Node {
  const base = starterNode('heading').configure({ levels: [...HEADING_LEVELS] })
  return fromNodeSpec(
    base,
    {
      addInputRules() {
        return TYPED.map(([find, level]) =>
          ruleInText(textblockTypeInputRule({ find, type: this.type, getAttributes: { level } })),
        )
      },
    },
    ['align'],
  )
}
