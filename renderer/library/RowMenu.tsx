import { Columns2, FileText, Trash2 } from 'lucide-react'
import { MenuItem } from 'react-aria-components'
import { useTranslate } from '../app/useTranslate.ts'
import menu from '../ui/menu.module.css'
import { PointMenu } from '../ui/PointMenu.tsx'

/** A menu over the list, at a place of the window in CSS pixels. */
export interface RowMenuProps {
  readonly title: string
  readonly x: number
  readonly y: number
  readonly onOpen: () => void
  /** left out for the article that is on the paper */
  readonly onBeside?: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done with an article of the list without opening it. */
export function RowMenu({ title, x, y, onOpen, onBeside, onRemove, onClose }: RowMenuProps) {
  const t = useTranslate()
  return (
    <PointMenu
      label={t('bin.rowMenu', { title: title === '' ? t('app.untitled') : title })}
      x={x}
      y={y}
      onClose={onClose}
      onAction={(id) => {
        if (id === 'open') onOpen()
        else if (id === 'beside') onBeside?.()
        else onRemove()
      }}
    >
      <MenuItem id="open" textValue={t('bin.open')} className={menu.item ?? ''}>
        <FileText aria-hidden />
        {t('bin.open')}
      </MenuItem>
      {onBeside === undefined ? null : (
        <MenuItem id="beside" textValue={t('split.choose')} className={menu.item ?? ''}>
          <Columns2 aria-hidden />
          {t('split.choose')}
        </MenuItem>
      )}
      <MenuItem id="remove" textValue={t('bin.moveToBin')} className={menu.item ?? ''}>
        <Trash2 aria-hidden />
        {t('bin.moveToBin')}
        <kbd className={menu.keys}>Delete</kbd>
      </MenuItem>
    </PointMenu>
  )
}
