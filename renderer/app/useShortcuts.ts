import { useEffect } from 'react'
import { COMMAND_IDS, type CommandId } from '../../src/contract/commandId.ts'
import { COMMAND_KEYS, keysOf, type ChangedKeys } from '../../src/contract/commandKeys.ts'
import { isComposing } from '../ui/isComposing.ts'
import { COMMANDS, runCommand } from './commands.ts'
import { useServices } from './deskContext.tsx'
import type { DeskServices } from './deskServices.ts'
import { matchesShortcut } from './shortcut.ts'

/** What a key event means to the window: a command to run, keys that no command has any more, or nothing. */
export type KeyMeaning = { readonly run: CommandId } | 'freed' | null

/**
 * The command whose keys were pressed, if any; none while an input method is at work, nor those the paper binds itself, unless a person gave
 * them other keys: those are the window's. Keys taken from a command mean nothing to anybody.
 */
export function meaningOfKey(event: KeyboardEvent, platform: string, changed: ChangedKeys): KeyMeaning {
  if (isComposing(event)) return null
  const pressed = (keys: string | null | undefined) =>
    keys !== null && keys !== undefined && matchesShortcut(keys, event, platform)
  const run = COMMAND_IDS.find(
    (id) => (COMMANDS[id].paperBinds !== true || changed[id] !== undefined) && pressed(keysOf(id, changed)),
  )
  if (run !== undefined) return { run }
  const others = COMMAND_IDS.some((id) => changed[id] === undefined && pressed(COMMAND_KEYS[id]))
  return !others && COMMAND_IDS.some((id) => changed[id] !== undefined && pressed(COMMAND_KEYS[id])) ? 'freed' : null
}

/** Listens for the commands' shortcuts in the window, and for the menu's commands from the desk. */
export function useShortcuts(): void {
  const services = useServices()
  useEffect(() => listen(services), [services])
}

function listen(services: DeskServices): () => void {
  const { platform, shell } = services.desk.getState().info
  const changed = () => services.desk.getState().settings.keys
  const isOver = () => services.view.getState().dialog !== null
  // A browser gives its own full screen to these keys alone, and the desk hears of it then.
  const isBrowsers = (id: CommandId, key: string) => shell === 'web' && id === 'view.fullScreen' && key === 'F11'
  const obey = (event: KeyboardEvent, id: CommandId) => {
    if (isBrowsers(id, event.key)) return
    // Also where the command cannot run now: the browser's own meaning of the keys would leave the desk.
    event.preventDefault()
    if (!event.repeat && (!isOver() || id === 'view.palette')) runCommand(id, services)
  }
  const pressed = (event: KeyboardEvent) => {
    const meaning = event.defaultPrevented ? null : meaningOfKey(event, platform, changed())
    if (meaning !== null && meaning !== 'freed') obey(event, meaning.run)
  }
  // Keys that a person changed are taken before the paper sees them, which knows its own only.
  const first = (event: KeyboardEvent) => {
    const keys = changed()
    if (isOver() || Object.keys(keys).length === 0) return
    const meaning = meaningOfKey(event, platform, keys)
    if (meaning === null || (meaning !== 'freed' && keys[meaning.run] === undefined)) return
    event.stopPropagation()
    if (meaning === 'freed') event.preventDefault()
    else obey(event, meaning.run)
  }
  window.addEventListener('keydown', first, true)
  window.addEventListener('keydown', pressed)
  const stop = services.bridge.on('menu.command', ({ command }) => void runCommand(command, services))
  return () => {
    window.removeEventListener('keydown', first, true)
    window.removeEventListener('keydown', pressed)
    stop()
  }
}
