const DIGITS = '〇一二三四五六七八九'
const FORM = /([二一][〇○零Ｏ0一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g

/** Writes `二〇一六年五月十九日` as `2016年5月19日`; a text without such dates comes back as it is. */
export function chineseDateToDigits(text: string): string {
  return text.replace(
    FORM,
    (_, year: string, month: string, day: string) =>
      `${[...year].map(digit).join('')}年${number(month)}月${number(day)}日`,
  )
}

function digit(sign: string): string {
  return '○零Ｏ0'.includes(sign) ? '0' : String(DIGITS.indexOf(sign))
}

function number(text: string): number {
  const ten = text.indexOf('十')
  if (ten < 0) return Number(digit(text))
  const tens = ten === 0 ? 1 : Number(digit(text[ten - 1]!))
  const ones = ten === text.length - 1 ? 0 : Number(digit(text[ten + 1]!))
  return tens * 10 + ones
}
