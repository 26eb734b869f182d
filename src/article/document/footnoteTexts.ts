import type { NodeJson } from './documentJson.ts'

/** What the footnotes of a body say, in order. */
export function footnoteTexts({ type, attrs, content }: NodeJson): string[] {
  if (type === 'footnote') return typeof attrs?.text === 'string' && attrs.text !== '' ? [attrs.text] : []
  return (content ?? []).flatMap(footnoteTexts)
}
