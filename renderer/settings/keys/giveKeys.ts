import type { CommandId } from '../../../src/contract/commandId.ts'
import { COMMAND_KEYS, type ChangedKeys } from '../../../src/contract/commandKeys.ts'

/**
 * The changed keys after a command was given some: '' takes its keys away, its own ones are no change. A command that had them before (`from`)
 * is left without.
 */
export function giveKeys(
  changed: ChangedKeys,
  id: CommandId,
  keys: string,
  from: CommandId | null = null,
): Record<string, string> {
  const next: Record<string, string> = { ...changed, ...(from === null ? {} : { [from]: '' }), [id]: keys }
  if (keys === (COMMAND_KEYS[id] ?? '')) delete next[id]
  return next
}
