import { isMacOS } from '@tiptap/core'
import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { MenuItem, Separator } from 'react-aria-components'
import { keysOf } from '../../../src/contract/commandKeys.ts'
import menu from '../../ui/menu.module.css'
import { PointMenu } from '../../ui/PointMenu.tsx'
import { holdLeaf, onLeafTurned } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import { keysText } from '../../ui/keysText.ts'
import { onMenuAsked, type MenuPoint } from './menuAsked.ts'
import type { MenuEntry } from './menuEntry.ts'
import { menuGroups } from './menuGroups.ts'

interface OpenMenu extends MenuPoint {
  readonly groups: readonly (readonly MenuEntry[])[]
  readonly isHere: () => boolean
}

/** The menu of what the right button points at. */
export function PaperMenu(): ReactNode {
  const { editor, host, translate, keys: changed } = usePaperTools()
  const [open, setOpen] = useState<OpenMenu | null>(null)
  useEffect(() => {
    const stops = [
      onMenuAsked(editor, (point) => setOpen({ ...point, groups: menuGroups(editor, host), isHere: holdLeaf(editor) })),
      onLeafTurned(editor, () => setOpen(null)),
    ]
    return () => stops.forEach((stop) => void stop())
  }, [editor, host])
  if (open === null) return null
  const { groups, isHere } = open
  const run = (id: string): void => {
    const entry = groups.flat().find((each) => each.id === id)
    // After the menu has given the focus back.
    setTimeout(() => {
      if (entry === undefined || !isHere()) return
      editor.view.focus()
      entry.run()
    }, 0)
  }
  return (
    <PointMenu label={translate('papermenu.label')} x={open.x} y={open.y} onClose={() => setOpen(null)} onAction={run}>
      {groups.map((group, at) => (
        <Fragment key={group[0]?.id}>
          {at === 0 ? null : <Separator className={menu.line ?? ''} />}
          {group.map(({ id, words, command, fixedKeys = null, disabled = false }) => {
            const keys = command === undefined ? fixedKeys : keysOf(command, changed)
            return (
              <MenuItem key={id} id={id} textValue={words} isDisabled={disabled} className={menu.item ?? ''}>
                {words}
                {keys === null ? null : <kbd className={menu.keys}>{keysText(keys, isMacOS())}</kbd>}
              </MenuItem>
            )
          })}
        </Fragment>
      ))}
    </PointMenu>
  )
}
