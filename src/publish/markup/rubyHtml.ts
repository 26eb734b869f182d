import { element } from './element.ts'
import { escapeText } from './escape.ts'

/**
 * Words with how they are read above them, as HTML. Where no one knows the element, the brackets within keep it readable: 字（zì）.
 * @param inner the words, which are HTML already
 */
export function rubyHtml(inner: string, text: string): string {
  if (inner === '' || text === '') return inner
  const note = element('rp', {}, '（') + element('rt', {}, escapeText(text)) + element('rp', {}, '）')
  return element('ruby', {}, inner + note)
}
