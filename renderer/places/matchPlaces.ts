import type { CommandSounds } from '../commands/commandSounds.ts'
import { rankNames } from '../commands/rankNames.ts'
import type { Place, Places } from '../editor/places/readPlaces.ts'

/** Characters of a text whose pinyin is looked at: its beginning, which is what people remember. */
const HEARD = 16

/** A place that was found, and its number where it was asked for by that. */
export interface FoundPlace {
  readonly place: Place
  readonly number: number | null
}

/**
 * The places that a query finds, the best first and else in the order of the text; a number finds the paragraph of that number first.
 * @param query words of a place, its pinyin initials or syllables, or a number; '' finds all
 * @param sounds the pinyin of words, once it is there
 */
export function matchPlaces(query: string, places: Places, sounds: CommandSounds | null): readonly FoundPlace[] {
  const asked = query.normalize('NFKC').trim()
  const number = /^\d{1,7}$/.test(asked) ? Number(asked) : null
  const paragraph = number === null ? null : places.paragraph(number)
  // Only letters can be pinyin: that of a whole article takes its time.
  const hear = /^[a-zü ]+$/i.test(asked) ? sounds : null
  const found = places.list
    .map((place) => {
      const text = place.text.normalize('NFKC').toLowerCase()
      return { place, number: null, rank: rankNames(asked, [text], hear?.(place.text.slice(0, HEARD)) ?? []) }
    })
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
  const first = paragraph === null ? [] : [{ place: paragraph, number }]
  return [...first, ...found.map(({ place }) => ({ place, number: null }))]
}

/** The index of the last place that begins before the cursor or at it, where one is; else 0. */
export function nearestPlace(list: readonly Place[], cursor: number): number {
  return Math.max(
    0,
    list.findLastIndex(({ from }) => from <= cursor),
  )
}
