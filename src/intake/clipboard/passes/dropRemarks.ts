import type { ClipElement } from '../tree/clip.ts'
import { reshape } from '../tree/reshape.ts'
import { textOf } from '../tree/walk.ts'
import type { Pass } from './pass.ts'

/** Takes the text as it is finally meant: reviewers' remarks (批注) and deleted words of tracked changes go, inserted ones stay. */
export const dropRemarks: Pass = {
  name: 'dropRemarks',
  run({ root }, { report, source }) {
    if (source !== 'word' && source !== 'wps') return
    reshape(root, (element) => {
      if (isRemark(element)) {
        if (isRemarkText(element)) report.note('remarks', words(element))
        return 'drop'
      }
      if (element.tag === 'del' && element.attributes.has('datetime')) {
        report.note('deletions', words(element))
        return 'drop'
      }
      const inserted = element.tag === 'ins' && element.attributes.has('datetime')
      return inserted || element.style.has('mso-comment-reference') ? 'unwrap' : 'keep'
    })
  },
}

function isRemark({ attributes, style }: ClipElement): boolean {
  const kind = style.get('mso-element')
  return (
    /\bMsoCommentReference\b/i.test(attributes.get('class') ?? '') ||
    kind === 'comment-list' ||
    kind === 'comment' ||
    style.get('mso-special-character') === 'comment'
  )
}

function isRemarkText({ style }: ClipElement): boolean {
  return style.get('mso-element') === 'comment-list' || style.get('mso-element') === 'comment'
}

function words(element: ClipElement): string {
  return textOf(element).replace(/\s+/g, ' ').trim().slice(0, 60)
}
