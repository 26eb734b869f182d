import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, ToggleButton, type PressEvent } from 'react-aria-components'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { keysOf } from '../../../src/contract/commandKeys.ts'
import { usePaperTools } from '../PaperContext.ts'
import { Hint } from './Hint.tsx'

interface ToolButtonProps {
  readonly label: MessageKey
  readonly icon: LucideIcon
  /** whose keys the hint shows, as they are now */
  readonly command?: CommandId
  /** keys that nobody can change */
  readonly fixedKeys?: string
  /** given: a switch, pressed or not */
  readonly pressed?: boolean
  readonly disabled?: boolean
  /** `byPointer`: the paper is to get the focus back */
  readonly onPress: (byPointer: boolean) => void
}

/** A button of the toolbar, with its name and keys as a hint. */
export function ToolButton({
  label,
  icon: Icon,
  command,
  fixedKeys,
  pressed,
  disabled = false,
  onPress,
}: ToolButtonProps): ReactNode {
  const { translate, keys } = usePaperTools()
  const name = translate(label)
  const press = (event: PressEvent): void =>
    onPress(event.pointerType !== 'keyboard' && event.pointerType !== 'virtual')
  const common = { className: 'tool', 'aria-label': name, isDisabled: disabled, onPress: press }
  const icon = <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
  return (
    <Hint text={name} keys={command === undefined ? fixedKeys : (keysOf(command, keys) ?? undefined)}>
      {pressed === undefined ? (
        <Button {...common}>{icon}</Button>
      ) : (
        <ToggleButton {...common} isSelected={pressed}>
          {icon}
        </ToggleButton>
      )}
    </Hint>
  )
}
