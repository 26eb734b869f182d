import { COMMAND_IDS, type CommandId } from '../../../src/contract/commandId.ts'
import { keysOf, type ChangedKeys } from '../../../src/contract/commandKeys.ts'

/** What a combination of keys means where a person wants it for a command. */
export type KeysVerdict =
  | { readonly kind: 'free' }
  | { readonly kind: 'taken'; readonly by: CommandId }
  /** would be typed into the text, or moves the focus */
  | { readonly kind: 'refused' }
  /** the clipboard's and the selection's, which the system carries out */
  | { readonly kind: 'reserved' }

const RESERVED: ReadonlySet<string> = new Set(['Mod+A', 'Mod+C', 'Mod+V', 'Mod+X', 'Mod+Shift+V'])

/** Judges keys for a command: free, another command's, or none that a command may have. */
export function judgeKeys(keys: string, id: CommandId, changed: ChangedKeys): KeysVerdict {
  if (RESERVED.has(keys)) return { kind: 'reserved' }
  const key = keys.split('+').at(-1) ?? ''
  const held = /(?:^|\+)(?:Mod|Alt)\+/.test(keys)
  if (
    !/^F\d{1,2}$/.test(key) &&
    (!held || /^(?:Enter|Tab|Escape|Backspace|Delete|Space|Arrow|Home|End|Page)/.test(key))
  ) {
    return { kind: 'refused' }
  }
  const by = COMMAND_IDS.find((other) => other !== id && keysOf(other, changed)?.toLowerCase() === keys.toLowerCase())
  return by === undefined ? { kind: 'free' } : { kind: 'taken', by }
}
