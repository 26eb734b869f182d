import { useRef, type ReactNode } from 'react'
import { Menu, Popover } from 'react-aria-components'
import menu from './menu.module.css'
import styles from './PointMenu.module.css'

/** A menu at a place of the window, in CSS pixels. */
export interface PointMenuProps {
  readonly label: string
  readonly x: number
  readonly y: number
  /** told the id of the item, once the menu is closed */
  readonly onAction: (id: string) => void
  readonly onClose: () => void
  /** `MenuItem`s */
  readonly children: ReactNode
}

/** A menu that opens where it was asked for, and gives the focus back to where it was. */
export function PointMenu({ label, x, y, onAction, onClose, children }: PointMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} aria-hidden className={styles.anchor} style={{ left: x, top: y }} />
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose()
        }}
        placement="bottom start"
        offset={2}
        className={menu.popover ?? ''}
      >
        <Menu
          aria-label={label}
          // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a menu takes the focus when it opens, and gives it back
          autoFocus="first"
          className={menu.menu ?? ''}
          onAction={(id) => {
            onClose()
            onAction(String(id))
          }}
        >
          {children}
        </Menu>
      </Popover>
    </>
  )
}
