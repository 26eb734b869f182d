import type { Bilingual } from '../base/language.ts'

/** Reasons that several rules share. A standard is named as a whole. */
export const PUNCTUATION_STANDARD: Bilingual = {
  zh: '依据 GB/T 15834-2011《标点符号用法》。',
  en: 'By GB/T 15834-2011, the standard of Chinese punctuation.',
}

export const NUMERAL_STANDARD: Bilingual = {
  zh: '依据 GB/T 15835-2011《出版物上数字用法》。',
  en: 'By GB/T 15835-2011, the standard of numerals in publications.',
}
