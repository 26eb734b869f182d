import { translate } from '../../src/base/messages/translate.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { CommandSounds } from './commandSounds.ts'

/**
 * The commands whose Chinese or English name, pinyin or id holds every word of a query: first those whose name begins with it, then those whose
 * pinyin initials do, then the rest.
 * @param query what was typed; '' finds all, in the order given
 * @param ids the commands looked through; their names are the messages `menu.<id>`
 * @param sounds the pinyin of the names, once it is there
 */
export function matchCommands<Id extends string>(
  query: string,
  ids: readonly Id[],
  sounds: CommandSounds | null = null,
): Id[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const rank = (id: Id): number => {
    const names = namesOf(id)
    const heard = sounds?.(names[0] as string) ?? []
    if (!words.every((word) => [...names, ...heard].some((name) => name.includes(word)))) return -1
    if (names.some((name) => name.startsWith(first))) return 0
    return heard.some((name) => name.startsWith(first)) ? 1 : 2
  }
  return ids
    .map((id) => ({ id, place: rank(id) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id)
}

function namesOf(id: string): readonly string[] {
  const key = `menu.${id}` as MessageKey
  return [translate('zh', key).toLowerCase(), translate('en', key).toLowerCase(), id.toLowerCase()]
}
