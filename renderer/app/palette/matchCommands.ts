import { translate } from '../../../src/base/messages/translate.ts'
import { COMMAND_IDS, type CommandId } from '../../../src/contract/commandId.ts'
import { labelOf } from '../commands.ts'

/**
 * The commands whose Chinese or English name, or id, holds every word of a query; those whose name begins with it first.
 * @param query what was typed; '' finds all, in the registry's order
 */
export function matchCommands(query: string): CommandId[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const found = COMMAND_IDS.filter((id) => words.every((word) => namesOf(id).some((name) => name.includes(word))))
  const begins = (id: CommandId) => namesOf(id).some((name) => name.startsWith(first))
  return [...found.filter(begins), ...found.filter((id) => !begins(id))]
}

function namesOf(id: CommandId): string[] {
  return [translate('zh', labelOf(id)).toLowerCase(), translate('en', labelOf(id)).toLowerCase(), id.toLowerCase()]
}
