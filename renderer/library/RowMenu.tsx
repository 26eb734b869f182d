import { useRef } from 'react'
import { Columns2, FileText, Trash2 } from 'lucide-react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { useTranslate } from '../app/useTranslate.ts'
import menu from '../ui/menu.module.css'
import styles from './ArticleList.module.css'

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
  const anchor = useRef<HTMLSpanElement>(null)
  const label = t('bin.rowMenu', { title: title === '' ? t('app.untitled') : title })
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
        </Menu>
      </Popover>
    </>
  )
}
