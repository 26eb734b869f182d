const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567'

/** Characters that no file system we meet allows, that shells trip over, that a URL path would have to escape twice, or that cannot be seen. */
const UNSAFE = /[\p{C}\p{Z}\p{P}\p{S}\p{DI}]/gu

/**
 * Makes an article's id, which is also its folder's name: `YYYYMMDD-<title>-<4 base32>`.
 * @param date local calendar date of creation
 * @param title the article's title; its first 12 letters, digits and 汉字 are kept
 * @param random four numbers from 0 to 31
 */
export function makeArticleId(date: Date, title: string, random: readonly number[]): string {
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, '0')).join('')
  const words =
    [
      ...title
        .replace(UNSAFE, '')
        .replace(/^\p{M}+/u, '')
        .normalize('NFC'),
    ]
      .slice(0, 12)
      .join('') || 'untitled'
  return `${day}-${words}-${endOf(random)}`
}

/**
 * The id of another article of the same day and title.
 * @param random four numbers from 0 to 31
 */
export function withRandomEnd(id: string, random: readonly number[]): string {
  return `${id.slice(0, -4)}${endOf(random)}`
}

function endOf(random: readonly number[]): string {
  return random.map((n) => BASE32[n & 31]).join('')
}

/** Whether a text has the form of an article id, and so can safely be one folder's name. */
export function isArticleId(text: string): boolean {
  return /^\d{8}-[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,23}-[a-z2-7]{4}$/u.test(text)
}
