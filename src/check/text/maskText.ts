import { HAN, MASK } from './characters.ts'

/** What is no Chinese prose, each with the reason why a rule about prose would go wrong there. */
const PATTERNS: readonly RegExp[] = [
  /(?:https?|ftp|file|mailto|tel):[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*[A-Za-z0-9/#=_~-]/g,
  /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
  /(?:www\.)?(?:[A-Za-z0-9-]+\.)+(?:com|cn|net|org|gov|edu|io|dev|html?|shtml|jsp|php|aspx?)(?:\.cn)?(?::\d+)?(?:\/[A-Za-z0-9\-._~:/?#@!$&'*+,;=%]*[A-Za-z0-9/=_-])?/gi,
  /10\.\d{4,9}\/[A-Za-z0-9\-._;()/:]*[A-Za-z0-9)]/g,
  /`[^`\n]+`/g,
  /\$[^$\n]{1,200}\$/g,
  /<\/?[A-Za-z][^<>\n]{0,200}>/g,
  /[A-Za-z]:[\\/][^\s，。；：？！、“”‘’（）《》]+/g,
  /(?:[\w\u4E00-\u9FFF-]+[\\/])+[\w\u4E00-\u9FFF-]+\.[A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9])/g,
  /[\w\u4E00-\u9FFF()-]+\.(?:docx?|xlsx?|pptx?|pdf|txt|jpe?g|png|gif|webp|mp[34]|zip|rar|7z|csv|json|xml|md|js|ts|py|exe|apk|wps|dat)(?![A-Za-z0-9])/gi,
  /[A-Za-z_$][\w$.]*\([^()\n\u4E00-\u9FFF，。“”]*\);?/g,
  /[A-Za-z_$][\w$.]*\((?:"[^"\n]*"|'[^'\n]*')\)/g,
  /(?<![\d:])\d{1,3}(?::\d{1,3}){1,3}(?![\d:])/g,
  /(?<![A-Za-z])[vV]\.?\d+(?:\.\d+)+(?:-[A-Za-z0-9.]+)?/g,
  /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])/g,
  /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g,
  /[A-Za-z0-9)\]]\s*[=<>≤≥≈±×÷^]\s*[-\w(][\w\s.()+\-*/^=<>×÷,]*[\w)]/g,
  /[A-Za-z](?:_\{?\w+\}?|\^\{?\w+\}?)/g,
]

/** A run of Latin words with the marks between them. */
const LATIN_RUN = /[A-Za-z][A-Za-z0-9À-ÿ ,.;:?!'"’()\-–—&%$@#/+*[\]{}_\\|~]*[A-Za-z0-9À-ÿ]/g
const LATIN_WORDS = /[A-Za-z]+/g
const LEAST_WORDS = 4
const SENTENCE = /[^。！？\n]+[。！？]?/g
const HAN_CHARACTERS = new RegExp(`[${HAN}]`, 'g')
const LATIN_LETTERS = /[A-Za-z]/g

/**
 * Puts a mask in the place of every character that is no Chinese prose: addresses, mail, code, formulas, file names, times, ratios, versions,
 * DOIs, English sentences. The result is as long as the text. Takes time in proportion to the text.
 */
export function maskText(text: string): string {
  // Most paragraphs of a news page hold none of this.
  if (!/[A-Za-z0-9`$<]/.test(text)) return text
  let masked = text
  for (const pattern of PATTERNS) masked = masked.replace(pattern, maskOf)
  masked = masked.replace(SENTENCE, (sentence) => (isEnglish(sentence) ? maskOf(sentence) : sentence))
  return masked.replace(LATIN_RUN, (run) => (/[A-Za-z][^A-Za-z0-9]+[A-Za-z0-9]/.test(run) ? maskOf(run) : run))
}

/** Masks what stands in 《》. */
export function maskTitles(plain: string): string {
  return plain.includes('《') ? plain.replace(/《[^《》]*》/g, maskOf) : plain
}

/** A sentence of Latin words, in which single 汉字 are quoted. */
function isEnglish(sentence: string): boolean {
  const words = sentence.match(LATIN_WORDS)?.length ?? 0
  if (words < LEAST_WORDS) return false
  const letters = sentence.match(LATIN_LETTERS)?.length ?? 0
  return letters > 4 * (sentence.match(HAN_CHARACTERS)?.length ?? 0)
}

function maskOf(piece: string): string {
  return MASK.repeat(piece.length)
}
