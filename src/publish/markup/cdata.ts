import { cleanText } from './cleanText.ts'

/** A text as XML CDATA, characters that XML forbids stripped. Each `]]>` is split over two sections, which a parser joins again. */
export function cdata(text: string): string {
  return `<![CDATA[${cleanText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}
