const DIGITS = '〇一二三四五六七八九'

/** Reads a number below 100 written as 一, 十, 十九, 二十, 三十一; NaN for anything else. */
export function chineseNumber(text: string): number {
  const [tens, ones, rest] = text.split('十')
  if (tens === undefined || rest !== undefined) return Number.NaN
  if (ones === undefined) return digit(tens)
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

/** Reads digits written one by one, as in 二〇一六; also with ○, 零 and Ｏ, which people type for 〇. */
export function chineseDigits(text: string): number {
  return Number([...text].map((character) => digit(/[○零Ｏ]/.test(character) ? '〇' : character)).join(''))
}

function digit(character: string): number {
  const value = character.length === 1 ? DIGITS.indexOf(character) : -1
  return value < 0 ? Number.NaN : value
}
