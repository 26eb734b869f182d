import type { NodeSpec } from '@tiptap/pm/model'
import { line, oneOf } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'

/** Characters of a formula's TeX, at most. */
export const LONGEST_FORMULA = 2000

/** How a formula stands: in its line, or as on a line of its own. */
export const FORMULA_DISPLAYS = ['inline', 'block'] as const

/** A formula (公式) in the line: `tex` is what it is, and is kept as it was written even where it cannot be drawn. */
export const formula: NodeSpec = {
  group: 'inline',
  inline: true,
  atom: true,
  attrs: {
    tex: line('tex', LONGEST_FORMULA),
    display: oneOf('display', FORMULA_DISPLAYS, 'inline'),
  },
  parseDOM: [
    {
      tag: 'span[data-formula]',
      getAttrs: (node) => {
        const element = elementOf(node)
        const tex = element.getAttribute('data-formula') ?? ''
        return {
          tex: tex.slice(0, LONGEST_FORMULA),
          display: element.hasAttribute('data-display') ? 'block' : 'inline',
        }
      },
    },
  ],
  toDOM: ({ attrs }) => [
    'span',
    { 'data-formula': attrs.tex, ...(attrs.display === 'block' ? { 'data-display': '' } : {}) },
  ],
}
