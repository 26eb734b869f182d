import { translate } from '../../src/base/messages/translate.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { CommandSounds } from './commandSounds.ts'
import { rankNames } from './rankNames.ts'

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
  const rank = (id: Id): number => {
    const names = namesOf(id)
    return rankNames(query, names, sounds?.(names[0] as string) ?? [])
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
