import { isJsonObject } from '../article/isJsonObject.ts'
import { parseJson } from '../base/parseJson.ts'

/** Characters kept of one place, at most: as much source as an article can have. */
export const MOST_UNSENT = 8_000_000

/** Where words are typed about an article, or about a library, that become part of it only when they are sent. */
const PLACE =
  /^(?:opinion|remark|source|footnote|endnote|formula|link|ruby|ignore|reply [a-z0-9]{6,24}|field|reason|merge|profile|template|steps|author|cell|import)$/

/**
 * An opinion on the article, a new remark, a reply to the remark of an id, the changed source of its body, notes, formulas, addresses of links and
 * readings of words of it, reasons for which its findings are let stand, what is no value of a field yet, a reason to export it, what was chosen
 * between two versions of it; of a library: its publishing profiles, templates and review steps, an author of its lists, a cell of its table and the
 * fields of an import, as they are being changed.
 */
export type UnsentPlace =
  | 'opinion'
  | 'remark'
  | 'source'
  | 'footnote'
  | 'endnote'
  | 'formula'
  | 'link'
  | 'ruby'
  | 'ignore'
  | `reply ${string}`
  | 'field'
  | 'reason'
  | 'merge'
  | 'profile'
  | 'template'
  | 'steps'
  | 'author'
  | 'cell'
  | 'import'

/** Whether words may be kept under this name. */
export function isUnsentPlace(text: string): text is UnsentPlace {
  return PLACE.test(text)
}

/** What was typed and not sent about an article or a library, by place; a place without words is not there. */
export type UnsentWords = ReadonlyMap<UnsentPlace, string>

/**
 * Reads the words of one article out of its file.
 * @returns null where the file is damaged
 */
export function readUnsent(text: string): UnsentWords | null {
  const given = parseJson(text)
  if (!isJsonObject(given) || Object.values(given).some((words) => typeof words !== 'string')) return null
  return new Map(Object.entries(given).filter((entry): entry is [UnsentPlace, string] => isUnsentPlace(entry[0])))
}

/** What words are about. */
export interface UnsentOwner {
  /** real path of its library's folder */
  readonly library: string
  /** '' for those about the library itself */
  readonly article: string
}

/** The file of the words of one article, which says whose they are: an article that is gone needs them no more. */
export function writeUnsent(words: UnsentWords, { library, article }: UnsentOwner): string {
  return JSON.stringify({ library, article, ...Object.fromEntries(words) })
}

/** Whose the words of a file are; null where the file does not say so, or is damaged. */
export function unsentOwner(text: string): UnsentOwner | null {
  const given = parseJson(text)
  if (!isJsonObject(given)) return null
  const { library, article } = given
  return typeof library === 'string' && typeof article === 'string' ? { library, article } : null
}
