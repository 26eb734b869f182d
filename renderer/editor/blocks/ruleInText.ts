import { InputRule } from '@tiptap/core'
import { isStyled } from './takesBlocks.ts'

/** The same rule of what typing turns into, for paragraphs and headings alone: TipTap's would make a heading of a caption, and its picture would be gone. */
export function ruleInText({ find, handler }: InputRule): InputRule {
  return new InputRule({
    find,
    handler: (typed) => (isStyled(typed.state.doc.resolve(typed.range.from).parent) ? handler(typed) : null),
  })
}
