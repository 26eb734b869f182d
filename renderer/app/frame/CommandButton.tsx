import type { ReactNode } from 'react'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { runCommand, shortcutOf } from '../commands.ts'
import { useDesk, useServices } from '../deskContext.tsx'
import { shortcutText } from '../shortcut.ts'

/** A button with an icon that runs a command of the registry and tells its keys. */
export function CommandButton(props: { command: CommandId; label: string; isDisabled?: boolean; children: ReactNode }) {
  const services = useServices()
  const platform = useDesk((state) => state.info.platform)
  const changed = useDesk((state) => state.settings.keys)
  const keys = shortcutOf(props.command, changed)
  return (
    <IconButton
      label={props.label}
      keys={keys === null ? null : shortcutText(keys, platform)}
      isDisabled={props.isDisabled ?? false}
      onPress={() => runCommand(props.command, services)}
    >
      {props.children}
    </IconButton>
  )
}
