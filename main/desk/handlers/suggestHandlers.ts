import { ok } from '../../../src/base/result.ts'
import { alikeChannels } from '../../../src/suggest/alikeChannels.ts'
import type { Handlers } from '../../ipc/handlers.ts'
import type { ArticleIndex } from '../../library/articleIndex.ts'
import { suggester, type Suggester } from '../../suggest/suggester.ts'
import type { DeskParts } from '../deskParts.ts'

/** Keywords that are offered. */
const KEYWORDS = 10
/** Keywords by which articles about the same are looked for, and how many of them for each. */
const LOOKED_BY = 6
const LOOKED_AT = 60

/** What the text and the library offer for an article's metadata. */
export function suggestHandlers({ room }: DeskParts): Pick<Handlers, 'suggest.read'> {
  // Made when first asked: a desk that cannot suggest is a desk all the same.
  let read: Suggester | null = null
  return {
    'suggest.read': async ({ id, taken, ...ask }) => {
      const current = room.current()
      if (!current.ok) return current
      const { index } = current.value
      read ??= suggester()
      const own = await read(ask)
      if (!own.ok) return own
      const words = own.value.keywords.map(({ word }) => word)
      const known = await Promise.all(words.map((word) => isKnown(index, word, id)))
      const keywords = own.value.keywords
        .map((keyword, at) => ({ ...keyword, known: known[at] === true }))
        .filter(({ word }) => !taken.includes(word))
      const inOrder = [...keywords.filter(({ known }) => known), ...keywords.filter(({ known }) => !known)]
      return ok({
        keywords: inOrder.slice(0, KEYWORDS),
        abstract: own.value.abstract,
        channels: alikeChannels(await alike(index, words.slice(0, LOOKED_BY)), id),
      })
    },
  }
}

/** The articles that hold each word. What cannot be looked for is not there. */
async function alike(index: ArticleIndex, words: readonly string[]) {
  const found = await Promise.all(words.map((word) => index.search(`"${word}"`, LOOKED_AT)))
  return found.map((each) => (each.ok ? each.value.hits.map(({ row }) => row) : []))
}

/** Whether another article has a word as its keyword. */
async function isKnown(index: ArticleIndex, word: string, own: string): Promise<boolean> {
  const found = await index.search(`关键词:"${word}"`, LOOKED_AT)
  if (!found.ok) return false
  const others = await index.entries(found.value.hits.map(({ row }) => row.id).filter((id) => id !== own))
  return others.ok && others.value.some((entry) => entry?.metadata.keywords.includes(word) === true)
}
