import { EDGE } from '../tree/pageLines.ts'
import { LABEL_SOURCE, roleOf, type CreditRole } from './creditLabels.ts'

/** A labelled value as it stands in a line. */
export interface Credit {
  readonly role: CreditRole
  readonly label: string
  /** the text up to the next label, the end of the element or of the bracket; may be '' */
  readonly value: string
  /** the text before the first label, for the first credit of a line */
  readonly before: string
}

const LABEL = new RegExp(LABEL_SOURCE, 'g')
/** No label without one of its signs: most lines are done with here. */
const SIGN = /[:：︰∶|｜︱丨∣┃/／]/
/** A label that a word goes before is part of a sentence or of a longer word: `资料来源：`, `收入来源：`. */
const WORD_BEFORE = /[\u4e00-\u9fffA-Za-z0-9]$/
const JOINS = /[、,，\-－—&和与·]$/

/**
 * Reads the labelled values of a line: `2019-09-18 06:23 来源：山西日报 作者：张三`. Values end where the next label begins, where their bracket
 * closes, or where their element ends.
 * @param marked the line with edge marks (see markedText); only its first 600 characters are read
 */
export function readCredits(marked: string): Credit[] {
  const text = marked.slice(0, 600)
  if (!SIGN.test(text)) return []
  const labels = [...text.matchAll(LABEL)].filter(
    (match) => !WORD_BEFORE.test(text.slice(0, match.index)) || MAY_FOLLOW.test(text.slice(0, match.index)),
  )
  return labels.map((match, index) => {
    const start = match.index + match[0].length
    const end = labels[index + 1]?.index ?? text.length
    return {
      role: roleOf(match[1]!) ?? 'other',
      label: match[1]!.replace(/[\s\u00a0\u3000\u2063]+/g, ''),
      value: valueOf(text.slice(start, end)),
      before: index === 0 ? text.slice(0, match.index) : '',
    }
  })
}

/** What may stand right before a label without a space: a date, a name's end cannot be told from a word, so it does not. */
const MAY_FOLLOW = /(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|本文|本网|本站|本报|本刊)$/

function valueOf(raw: string): string {
  let value = ''
  for (const piece of raw.split(EDGE)) {
    const clean = piece.replace(/[\u00a0\u3000]/g, ' ')
    if (value.trim() === '' || JOINS.test(value.trimEnd()) || /^\s*[、,，\-－—&]/.test(clean)) value += clean
    else if (piece.trim() !== '') break
  }
  return tidyValue(value)
}

/** Cuts a value at the sign that closes its bracket or begins something else. */
export function tidyValue(value: string): string {
  let text = value.replace(/^[\s|｜丨:：>》\]】]+/, '')
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]!
    if ('（(【[〔'.includes(sign)) depth += 1
    else if ('）)】]〕'.includes(sign)) {
      if (depth === 0) {
        text = text.slice(0, index)
        break
      }
      depth -= 1
    } else if ('|｜┃'.includes(sign) && depth === 0) {
      text = text.slice(0, index)
      break
    }
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s、，,;；|｜]+$/, '')
    .trim()
}
