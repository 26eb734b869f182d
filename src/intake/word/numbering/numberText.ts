import { inRoman } from '../../../base/inRoman.ts'

const DIGITS = '〇一二三四五六七八九'
const FORMAL = '零壹贰叁肆伍陆柒捌玖'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** A number as a list of this format writes it; in digits where the format is not known. */
export function numberText(value: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return inHan(value, DIGITS, '十百千')
    case 'chineseLegalSimplified':
    case 'ideographLegalTraditional':
      return inHan(value, FORMAL, '拾佰仟')
    case 'ideographTraditional':
      return STEMS[(value - 1) % 10] ?? String(value)
    case 'ideographZodiac':
      return BRANCHES[(value - 1) % 12] ?? String(value)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value)
    case 'decimalEnclosedParen':
      return `(${value})`
    case 'decimalEnclosedFullstop':
      return `${value}.`
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'lowerLetter':
      return inLetters(value, 97)
    case 'upperLetter':
      return inLetters(value, 65)
    case 'lowerRoman':
      return inRoman(value).toLowerCase()
    case 'upperRoman':
      return inRoman(value)
    default:
      return String(value)
  }
}

/** 一, 十一, 二十, 一百零三 … below 10,000; one sign a digit beyond. */
function inHan(value: number, digits: string, units: string): string {
  if (value <= 0 || value > 9999) return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
  const zero = digits === DIGITS ? '零' : digits[0]!
  const signs = [...String(value)].map(Number)
  let text = ''
  for (const [index, digit] of signs.entries()) {
    const unit = signs.length - index - 1
    if (digit === 0) {
      if (!text.endsWith(zero) && signs.slice(index).some((later) => later !== 0)) text += zero
    } else if (digit === 1 && unit === 1 && text === '' && digits === DIGITS) text += units[0]!
    else text += digits[digit]! + (unit === 0 ? '' : units[unit - 1]!)
  }
  return text
}

/** a … z, aa, bb …: the letter repeats, as in Word. */
function inLetters(value: number, first: number): string {
  if (value < 1 || value > 780) return String(value)
  return String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}
