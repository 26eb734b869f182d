import type { ClipElement } from '../tree/clip.ts'
import { reshape } from '../tree/reshape.ts'
import { isBlank } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Takes out what its program hides from readers: `mso-hide`, `display:none`, `hidden`, and the second, unseen copy of formulas. */
export const dropHidden: Pass = {
  name: 'dropHidden',
  run({ root }, { report }) {
    reshape(root, (element) => {
      if (!isHidden(element)) return 'keep'
      if (!isBlank(element)) report.note('hidden')
      return 'drop'
    })
  },
}

function isHidden({ attributes, style }: ClipElement): boolean {
  return (
    style.get('mso-hide') === 'all' ||
    style.get('display') === 'none' ||
    attributes.has('hidden') ||
    /\b(?:katex-html|MathJax_Preview|MJX_Assistive_MathML)\b/.test(attributes.get('class') ?? '') ||
    // Pages put advertising words into copied text in letters of no size.
    /^0(?:px|pt|em|rem|%)?$/.test(style.get('font-size') ?? '')
  )
}
