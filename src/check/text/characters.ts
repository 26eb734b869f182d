/** Stands for a character that rules do not look at. */
export const MASK = '\uE000'

/** Stands for an atom of the line (a hard break). */
export const ATOM = '\uFFFC'

/** The insides of character classes. */
export const HAN = '\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u3007'
export const OPENERS = '“‘（《〈【「『〔'
export const CLOSERS = '”’）》〉】」』〕'

const HAN_CHARACTER = new RegExp(`^[${HAN}]$`)
const OPENER = new RegExp(`^[${OPENERS}]$`)
const CLOSER = new RegExp(`^[${CLOSERS}]$`)

/** Whether a character is a 汉字; '' is none. */
export function isHan(character: string): boolean {
  return HAN_CHARACTER.test(character)
}

/** Whether what stands before a mark makes it a mark of Chinese: a 汉字 or a closing mark. */
export function endsChinese(character: string): boolean {
  return HAN_CHARACTER.test(character) || CLOSER.test(character)
}

/** Whether what stands after a mark makes it a mark of Chinese: a 汉字 or an opening mark. */
export function beginsChinese(character: string): boolean {
  return HAN_CHARACTER.test(character) || OPENER.test(character)
}
