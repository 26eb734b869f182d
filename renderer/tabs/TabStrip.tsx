import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { isComposing } from '../ui/isComposing.ts'
import { classes } from '../ui/classes.ts'
import { dragTab } from './dragTab.ts'
import { showTab } from './goTab.ts'
import { TabMenu } from './TabMenu.tsx'
import styles from './TabStrip.module.css'

interface MenuPlace {
  readonly id: string
  readonly x: number
  readonly y: number
}

/**
 * The articles at hand, from two on: a click or Enter puts one on the paper, arrows go from one to the other, Delete or the middle button closes, the right button
 * or the menu key shows what else can be done, and dragging puts them in another order. What was only looked at stands in a lighter type and makes room for the next.
 */
export function TabStrip() {
  const t = useTranslate()
  const services = useServices()
  const tabs = useStore(services.tabs, (state) => state.tabs)
  const shown = useArticle(({ session }) => session?.id ?? null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const strip = useRef<HTMLDivElement>(null)
  const count = tabs.length
  useEffect(() => {
    strip.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown, count])
  if (count < 2) return null

  const { close, keep } = services.tabs.getState()
  const focus = (index: number) => strip.current?.querySelectorAll<HTMLElement>('[role=tab]')[index]?.focus()
  function pressed(event: KeyboardEvent<HTMLElement>, id: string, index: number): void {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return
    const { key, currentTarget } = event
    if (key === 'Enter' || key === ' ') void showTab(services, id)
    else if (key === 'Delete') void close(id).then(() => focus(Math.min(index, count - 2)))
    else if (key === 'ArrowRight' || key === 'ArrowLeft')
      focus((index + (key === 'ArrowRight' ? 1 : -1) + count) % count)
    else if (key === 'Home') focus(0)
    else if (key === 'End') focus(count - 1)
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) {
      const place = currentTarget.getBoundingClientRect()
      setMenu({ id, x: place.left + 12, y: place.bottom })
    } else return
    event.preventDefault()
  }
  function down(event: PointerEvent<HTMLElement>, id: string): void {
    if (event.button === 0 && strip.current !== null)
      dragTab(event.nativeEvent, strip.current, (index) => services.tabs.getState().move(id, index))
  }
  const asked = tabs.findIndex(({ id }) => id === menu?.id)
  const current = tabs.some(({ id }) => id === shown) ? shown : tabs[0]?.id
  return (
    <>
      <div ref={strip} role="tablist" aria-label={t('tabs.name')} className={styles.strip}>
        {tabs.map(({ id, title, passing }, index) => (
          <div
            key={id}
            role="tab"
            aria-selected={id === shown}
            aria-keyshortcuts="Delete"
            tabIndex={id === current ? 0 : -1}
            title={title}
            className={classes(styles.tab, id === shown && styles.shown, passing && styles.passing)}
            onClick={() => void showTab(services, id)}
            onDoubleClick={() => keep(id)}
            onAuxClick={(event) => {
              if (event.button === 1) void close(id)
            }}
            onKeyDown={(event) => pressed(event, id, index)}
            onPointerDown={(event) => down(event, id)}
            onContextMenu={(event) => {
              event.preventDefault()
              setMenu({ id, x: event.clientX, y: event.clientY })
            }}
          >
            <span className={styles.title}>{title === '' ? t('app.untitled') : title}</span>
            {/* For the pointer alone: keys have Delete. */}
            {}
            <span
              aria-hidden
              className={styles.close}
              title={t('tabs.close')}
              onPointerDown={(event) => event.stopPropagation()}
              onClick={(event) => {
                event.stopPropagation()
                void close(id)
              }}
            >
              <X />
            </span>
          </div>
        ))}
      </div>
      {menu === null || asked < 0 ? null : (
        <TabMenu
          tab={tabs[asked]!}
          index={asked}
          count={count}
          isShown={menu.id === shown}
          x={menu.x}
          y={menu.y}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}
