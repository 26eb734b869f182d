import { useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { MenuItem } from 'react-aria-components'
import { isComposing } from './isComposing.ts'
import menu from './menu.module.css'
import { PointMenu } from './PointMenu.tsx'

/** What a row or card offers: the same as its buttons. */
export interface RowAct {
  readonly id: string
  readonly words: string
  readonly disabled?: boolean
  readonly run: () => void
}

/** The menu of a row, and what opens it, for the row's element. */
export interface RowMenuParts {
  readonly events: {
    readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
  /** stands beside the row; null while it is closed */
  readonly menu: ReactNode
}

/**
 * A menu for a row or card by the right button, the menu key or Shift+F10. Fields, selected words, and Shift with the right button keep the system's.
 * @param label its name
 * @param acts what it offers; none, and the system's menu comes
 * @param anchor what it opens below by the keyboard, where that is not what has the focus
 */
export function useRowMenu(
  label: string,
  acts: readonly RowAct[],
  anchor: () => Element | null = () => null,
): RowMenuParts {
  const [place, setPlace] = useState<{ readonly x: number; readonly y: number } | null>(null)
  const takes = ({ target, currentTarget }: { target: EventTarget; currentTarget: HTMLElement }) =>
    acts.length > 0 &&
    target instanceof Element &&
    // What a portal shows over the page is React's child all the same.
    currentTarget.contains(target) &&
    !target.matches('input, textarea, select')
  return {
    events: {
      onContextMenu(event) {
        const words = getSelection()
        const isSelected = words?.isCollapsed === false && event.currentTarget.contains(words.anchorNode)
        if (event.shiftKey || isSelected || !takes(event)) return
        event.preventDefault()
        setPlace({ x: event.clientX, y: event.clientY })
      },
      onKeyDown(event) {
        const isMenu = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)
        if (!isMenu || isComposing(event) || !takes(event)) return
        event.preventDefault()
        const { left, bottom } = (anchor() ?? (event.target as Element)).getBoundingClientRect()
        setPlace({ x: left + 12, y: bottom })
      },
    },
    menu:
      place === null ? null : (
        <PointMenu
          label={label}
          x={place.x}
          y={place.y}
          onClose={() => setPlace(null)}
          // After the menu has given the focus back.
          onAction={(id) => void setTimeout(() => acts.find((act) => act.id === id)?.run(), 0)}
        >
          {acts.map(({ id, words, disabled = false }) => (
            <MenuItem key={id} id={id} textValue={words} isDisabled={disabled} className={menu.item ?? ''}>
              {words}
            </MenuItem>
          ))}
        </PointMenu>
      ),
  }
}
