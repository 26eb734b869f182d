import { isSafeLink } from '../../../article/document/safeAddress.ts'
import { intakeMessages } from '../../../base/messages/intakeMessages.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import { equationText } from '../math/equationText.ts'
import type { Reader, Story } from './story.ts'

/**
 * Follows a field from sign to sign (`w:fldChar`): begin, separate, end.
 * @returns text to write where an instruction has to stand in for a result that is not there; '' else
 */
export function readField({ fields, reader }: Story, sign: XmlElement): string {
  const field = fields.at(-1)
  switch (sign.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ code: '', inResult: false, isDropped: false, href: '' })
      return ''
    case 'separate':
      if (field === undefined) return ''
      field.inResult = true
      field.href = fieldAddressOf(field.code, reader)
      if (/^\s*(?:TOC|INDEX|TOA|RD)\b/i.test(field.code)) {
        field.isDropped = true
        tellContents(reader)
      }
      return ''
    case 'end':
      fields.pop()
      return field === undefined || field.inResult ? '' : withoutResult(field.code, reader)
    default:
      return ''
  }
}

/** Tells once that a table of contents was left out: the article's headings say the same. */
export function tellContents(reader: Reader): void {
  reader.contents += 1
  if (reader.contents === 1) reader.report.drop('目录', reader.paragraph, intakeMessages['intake.dropped.contents'])
}

/** The address that a field's instruction links to; '' for none, and for a place within the manuscript. */
export function fieldAddressOf(code: string, reader: Reader): string {
  const match = /^\s*HYPERLINK\s+(?:"([^"]*)"|(?!\\)(\S+))/i.exec(code.replace(/[“”]/g, '"'))
  const address = (match?.[1] ?? match?.[2] ?? '').trim()
  if (address === '') return ''
  const anchor = /\\l\s+"([^"]*)"/i.exec(code)?.[1] ?? ''
  const whole = anchor === '' || address.includes('#') ? address : `${address}#${anchor}`
  if (isSafeLink(whole) && whole.length <= 2000 && !whole.startsWith('#')) return whole
  reader.report.lose('unsafeAddress', reader.paragraph, whole)
  return ''
}

function withoutResult(code: string, reader: Reader): string {
  if (/^\s*EQ\b/i.test(code)) {
    const text = equationText(code)
    reader.report.lose('equation', reader.paragraph, text)
    return text
  }
  if (/^\s*FORMCHECKBOX\b/i.test(code)) return '☐'
  const symbol = /^\s*SYMBOL\s+(\d+)/i.exec(code)?.[1]
  if (symbol !== undefined && Number(symbol) >= 32 && Number(symbol) < 0xd800)
    return String.fromCodePoint(Number(symbol))
  return ''
}
