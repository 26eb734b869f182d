import { isPersonName } from './isPersonName.ts'

/** Functions that stand before names in credits. */
const FUNCTION =
  /(?:本报|本网|本刊|本台|全媒体|首席|见习|实习|特约|驻[\u4e00-\u9fff]{1,6}|文字)*(?:记者|通讯员|特派员|评论员|特约撰稿人|撰稿人|实习生|编辑)(?:[：:]|\s|\/|(?=[\u4e00-\u9fff]))/g
/** Staff codes: `姚立伟_NT6056`, `王刚 HF004`, `(SN012)`. */
const CODE = /[\s_]*[（(]?\b_?[A-Z]{1,4}\d{2,6}[)）]?|_[A-Za-z]+\d+/g
/** Values that say nothing. */
const EMPTY = /^(?:[-—–_/\\.。\s*＊]*|无|暂无|未知|不详|佚名无|null|undefined|\d+)$/i

/**
 * Splits a credit's value into names: at `、，；/` and spaces, but not within `Demi Xia`; `王 刚` set with a space is one name. Functions
 * (记者, 通讯员 …) and staff codes are left out.
 */
export function splitNames(value: string): string[] {
  const text = value
    .replace(CODE, ' ')
    .replace(FUNCTION, '、')
    .replace(/[\u00a0\u3000\s]+/g, ' ')
    .trim()
  if (EMPTY.test(text)) return []
  const names: string[] = []
  for (const part of text.split(/[、,，;；/／|｜&]|(?<=[\u4e00-\u9fff])[和与及](?=[\u4e00-\u9fff]{2,3}$)/)) {
    const piece = part.trim()
    // `张三，系青溪大学教授`: what follows is who he is.
    if (piece === '' || (names.length > 0 && /^(?:系|为)[\u4e00-\u9fff]{3}/.test(piece))) continue
    if (/^[\u4e00-\u9fff] [\u4e00-\u9fff]{1,2}$/.test(piece)) names.push(piece.replace(' ', ''))
    else names.push(...bySpaces(piece))
  }
  const seen = new Set(
    names
      .map((name) => name.replace(/^[\s.。:：]+|[\s.。:：]+$/g, ''))
      .filter((name) => !EMPTY.test(name) && name.length <= 40),
  )
  return [...seen]
}

function bySpaces(piece: string): string[] {
  const words = piece.split(' ')
  if (words.length === 1) return words
  if (/^[A-Za-z .'’-]+$/.test(piece)) return [piece]
  const joined: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    const next = words[index + 1]
    if (
      /^[\u4e00-\u9fff]$/.test(word) &&
      next !== undefined &&
      /^[\u4e00-\u9fff]{1,2}$/.test(next) &&
      isPersonName(word + next)
    ) {
      joined.push(word + next)
      index += 1
    } else joined.push(word)
  }
  return joined
}
