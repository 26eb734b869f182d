import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { IconButton } from './IconButton.tsx'
import menu from './menu.module.css'

/** One thing a menu offers. */
export interface MenuEntry<K extends string> {
  readonly id: K
  readonly label: string
  readonly keys?: string | null
  readonly isDisabled?: boolean
}

/** Props of a button that opens a menu. */
export interface MenuButtonProps<K extends string> {
  readonly label: string
  readonly icon: ReactNode
  readonly entries: readonly MenuEntry<K>[]
  readonly onChoose: (id: K) => void
}

/** A button with an icon that opens a menu. */
export function MenuButton<K extends string>({ label, icon, entries, onChoose }: MenuButtonProps<K>) {
  return (
    <MenuTrigger>
      <IconButton label={label}>{icon}</IconButton>
      <Popover className={menu.popover ?? ''} offset={4}>
        <Menu className={menu.menu ?? ''} aria-label={label} onAction={(key) => onChoose(key as K)}>
          {entries.map(({ id, label: words, keys, isDisabled = false }) => (
            <MenuItem key={id} id={id} textValue={words} isDisabled={isDisabled} className={menu.item ?? ''}>
              <span>{words}</span>
              {keys === undefined || keys === null ? null : <kbd className={menu.keys}>{keys}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
