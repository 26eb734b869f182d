import { mediaTypeOf, type Asset } from '../../article/asset.ts'
import type { Article } from '../../article/article.ts'
import { shanghaiDate } from '../markup/dates.ts'
import { digitsOf } from './digitsOf.ts'

/** How TRS WCM names what it holds: pictures and attachments by a letter, the day, and twelve digits. */
const LETTERS = { picture: 'W0', file: 'P0' } as const

/** What a file is within the package. */
export type TrsFileKind = keyof typeof LETTERS

/**
 * The name of a picture (`W0…`) or an attachment (`P0…`) as TRS WCM gives them. It hangs on the article and the asset's name alone, so that
 * every export gives the same; a name that has this form already is kept.
 * @param taken the names given so far, in lower case; the new one is added
 */
export function trsFileName(article: Article, asset: Asset, kind: TrsFileKind, taken: Set<string>): string {
  const head = LETTERS[kind]
  const own = new RegExp(`^${head}\\d{20}\\.[a-z0-9]{1,5}$`, 'i')
  if (own.test(asset.name) && take(asset.name, taken)) return asset.name
  const day = (shanghaiDate(article.createdAt) ?? '1970-01-01').slice(0, 10).replaceAll('-', '')
  for (let attempt = 0; ; attempt += 1) {
    const name = `${head}${day}${digitsOf(`${article.id}\n${asset.name}\n${attempt}`)}.${endingOf(asset)}`
    if (take(name, taken)) return name
  }
}

function take(name: string, taken: Set<string>): boolean {
  const key = name.toLowerCase()
  if (taken.has(key)) return false
  taken.add(key)
  return true
}

const ENDINGS = ['jpg', 'png', 'gif', 'webp', 'pdf', 'doc', 'docx', 'xls', 'xlsx', 'zip'] as const

/** The ending of a name, without its dot; where it has none, that of its media type, or `dat`. */
function endingOf({ name, mediaType }: Asset): string {
  const told = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]
  return told?.toLowerCase() ?? ENDINGS.find((ending) => mediaTypeOf(`.${ending}`) === mediaType) ?? 'dat'
}
