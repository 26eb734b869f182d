import { isMacOS } from '@tiptap/core'
import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { keysOf } from '../../../src/contract/commandKeys.ts'
import { usePaperTools } from '../PaperContext.ts'
import { keysText } from '../../ui/keysText.ts'

/** One line of a menu; `line` before it separates. */
export interface ToolItem {
  readonly id: string
  readonly label: MessageKey
  readonly icon?: LucideIcon
  /** shown instead of an icon: one of the house's colours, '' for that of the text */
  readonly swatch?: string
  /** whose keys the line shows, as they are now */
  readonly command?: CommandId
  readonly selected?: boolean
  readonly disabled?: boolean
  readonly line?: boolean
}

interface ToolMenuProps {
  readonly label: MessageKey
  /** what the closed menu shows: an icon, or words */
  readonly face: ReactNode
  /** the words it shows, which must stand in its name */
  readonly value?: string
  /** whether one of the items holds, or any of them; left out: they are actions */
  readonly choice?: 'one' | 'any'
  readonly wide?: boolean
  readonly disabled?: boolean
  readonly items: readonly ToolItem[]
  readonly onChoose: (id: string) => void
}

/** A button of the toolbar that opens a menu. */
export function ToolMenu({
  label,
  face,
  value,
  choice,
  wide = false,
  disabled = false,
  items,
  onChoose,
}: ToolMenuProps): ReactNode {
  const { translate, editor, keys: changed } = usePaperTools()
  const selected = items.filter((item) => item.selected === true).map(({ id }) => id)
  return (
    <MenuTrigger>
      <Button
        className={wide ? 'tool tool-wide' : 'tool tool-menu'}
        aria-label={value === undefined ? translate(label) : `${translate(label)} ${value}`}
        isDisabled={disabled}
      >
        {face}
        <ChevronDown size={12} strokeWidth={2} aria-hidden="true" />
      </Button>
      <Popover className="tool-popover" offset={4} placement="bottom start">
        <Menu
          className="tool-list"
          aria-label={translate(label)}
          selectionMode={choice === undefined ? 'none' : choice === 'one' ? 'single' : 'multiple'}
          selectedKeys={selected}
          shouldCloseOnSelect
          disabledKeys={items.filter((item) => item.disabled === true).map(({ id }) => id)}
          onAction={(id) => {
            onChoose(String(id))
            // After the menu has given the focus back to its button.
            setTimeout(() => editor.isDestroyed || editor.view.focus(), 0)
          }}
        >
          {items.flatMap(({ id, label: words, icon: Icon, swatch, command, line }) => {
            const keys = command === undefined ? null : keysOf(command, changed)
            return [
              ...(line === true ? [<Separator key={`line-${id}`} className="tool-line" />] : []),
              <MenuItem
                key={id}
                id={id}
                className="tool-item"
                textValue={translate(words)}
                data-chosen={selected.includes(id) || undefined}
              >
                {Icon === undefined ? null : <Icon size={16} strokeWidth={1.75} aria-hidden="true" />}
                {swatch === undefined ? null : <span className="tool-swatch" data-colour={swatch} />}
                <span>{translate(words)}</span>
                {keys === null ? null : <kbd>{keysText(keys, isMacOS())}</kbd>}
              </MenuItem>,
            ]
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
