import { AppWindow, ArrowLeft, ArrowRight, Columns2, ListX, Pin, Undo2, X } from 'lucide-react'
import { MenuItem } from 'react-aria-components'
import { keysOf } from '../../src/contract/commandKeys.ts'
import type { CommandId } from '../../src/contract/commandId.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { shortcutText } from '../app/shortcut.ts'
import { useTranslate } from '../app/useTranslate.ts'
import menu from '../ui/menu.module.css'
import { PointMenu } from '../ui/PointMenu.tsx'
import { openWindow } from './openWindow.ts'
import { reopenTab } from './goTab.ts'
import type { Tab } from './tabsStore.ts'

/** A menu over a tab, at a place of the window in CSS pixels. */
export interface TabMenuProps {
  readonly tab: Tab
  readonly index: number
  readonly count: number
  readonly isShown: boolean
  readonly x: number
  readonly y: number
  readonly onClose: () => void
}

/** What can be done with an article at hand. */
export function TabMenu({ tab, index, count, isShown, x, y, onClose }: TabMenuProps) {
  const t = useTranslate()
  const services = useServices()
  const keys = useDesk((state) => state.settings.keys)
  const platform = useDesk((state) => state.info.platform)
  const tabs = services.tabs.getState()
  const hint = (id: CommandId) => {
    const shortcut = isShown || id !== 'article.close' ? keysOf(id, keys) : null
    return shortcut === null ? null : <kbd className={menu.keys}>{shortcutText(shortcut, platform)}</kbd>
  }
  const acts: Readonly<Record<string, () => void>> = {
    close: () => void tabs.close(tab.id),
    others: () => void tabs.closeOthers(tab.id),
    keep: () => tabs.keep(tab.id),
    beside: () => void services.split.getState().showArticle(tab.id),
    window: () => openWindow(services, tab.id),
    left: () => tabs.move(tab.id, index - 1),
    right: () => tabs.move(tab.id, index + 1),
    reopen: () => void reopenTab(services),
  }
  const item = (id: string, words: string, Icon: typeof X, disabled = false, shortcut?: CommandId) => (
    <MenuItem id={id} textValue={words} isDisabled={disabled} className={menu.item ?? ''}>
      <Icon aria-hidden />
      {words}
      {shortcut === undefined ? null : hint(shortcut)}
    </MenuItem>
  )
  return (
    <PointMenu
      label={t('tabs.menu', { title: tab.title === '' ? t('app.untitled') : tab.title })}
      x={x}
      y={y}
      onClose={onClose}
      onAction={(id) => acts[id]?.()}
    >
      {item('close', t('tabs.close'), X, false, 'article.close')}
      {item('others', t('tabs.closeOthers'), ListX, count < 2)}
      {item('reopen', t('menu.article.reopen'), Undo2, !tabs.canReopen(), 'article.reopen')}
      {tab.passing ? item('keep', t('tabs.keep'), Pin) : null}
      {isShown ? null : item('beside', t('split.choose'), Columns2)}
      {item('window', t('tabs.window'), AppWindow)}
      {item('left', t('tabs.left'), ArrowLeft, index === 0)}
      {item('right', t('tabs.right'), ArrowRight, index === count - 1)}
    </PointMenu>
  )
}
