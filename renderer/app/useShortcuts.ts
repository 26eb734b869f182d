import { useEffect } from 'react'
import { COMMAND_IDS, type CommandId } from '../../src/contract/commandId.ts'
import { isComposing } from '../ui/isComposing.ts'
import { COMMANDS, runCommand, shortcutOf } from './commands.ts'
import { useServices } from './deskContext.tsx'
import type { DeskServices } from './deskServices.ts'
import { matchesShortcut } from './shortcut.ts'

/** The command whose keys were pressed, if any; none while an input method is at work, nor those the paper binds itself. */
export function commandOfKey(event: KeyboardEvent, platform: string): CommandId | null {
  if (isComposing(event)) return null
  const found = COMMAND_IDS.find((id) => {
    const shortcut = shortcutOf(id)
    return shortcut !== null && COMMANDS[id].paperBinds !== true && matchesShortcut(shortcut, event, platform)
  })
  return found ?? null
}

/** Listens for the commands' shortcuts in the window, and for the menu's commands from the desk. */
export function useShortcuts(): void {
  const services = useServices()
  useEffect(() => listen(services), [services])
}

function listen(services: DeskServices): () => void {
  const { platform } = services.desk.getState().info
  const pressed = (event: KeyboardEvent) => {
    const id = event.defaultPrevented ? null : commandOfKey(event, platform)
    if (id === null) return
    // Also where the command cannot run now: the browser's own meaning of the keys would leave the desk.
    event.preventDefault()
    if (!event.repeat && (services.view.getState().dialog === null || id === 'view.palette')) runCommand(id, services)
  }
  window.addEventListener('keydown', pressed)
  const stop = services.bridge.on('menu.command', ({ command }) => void runCommand(command, services))
  return () => {
    window.removeEventListener('keydown', pressed)
    stop()
  }
}
