import type { Finding } from '../../article/finding.ts'
import { escapeHtml } from '../../base/escapeHtml.ts'
import { mendedParts, quotedParts, type QuotedPart } from './quotedParts.ts'

/** The words of a finding as HTML, what is wrong in a `mark`, with a little of the text on either side; '' where there is no text. */
export function quotedWords(text: string, finding: Pick<Finding, 'from' | 'to'>): string {
  return html(quotedParts(text, finding))
}

/**
 * The same words as they stand when they are mended by the finding's first fix, what is new in an `ins`; '' where nothing mends them, or where the
 * mending reaches too far to be shown.
 */
export function mendedWords(text: string, finding: Pick<Finding, 'from' | 'to' | 'fixes'>): string {
  return html(mendedParts(text, finding))
}

function html(parts: readonly QuotedPart[]): string {
  return parts
    .map(({ text, is }) => {
      const words = escapeHtml(text)
      return is === 'wrong' ? `<mark>${words}</mark>` : is === 'mended' ? `<ins>${words}</ins>` : words
    })
    .join('')
}
