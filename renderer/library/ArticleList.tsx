import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { LibraryRow } from '../../src/library/libraryRow.ts'
import { useArticle } from '../app/articleStore.ts'
import { useLibrary, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { isComposing } from '../ui/isComposing.ts'
import { ArticleRow } from './ArticleRow.tsx'
import { removeArticle } from './bin/removeArticle.ts'
import { movedIndex } from './movedIndex.ts'
import { RowMenu } from './RowMenu.tsx'
import styles from './ArticleList.module.css'

/** The height of a row before it is measured, in CSS pixels. */
const ROW_HEIGHT = 78

/** The menu over a row. */
interface MenuPlace {
  readonly row: LibraryRow
  readonly x: number
  readonly y: number
}

/**
 * The articles as a listbox: arrows, Home, End and paging move, Enter or a click opens (with Ctrl or ⌘ beside the paper), Delete moves to the bin, the menu key or the right
 * button shows what else can be done. Only the rows in sight exist.
 */
export function ArticleList({ rows }: { rows: readonly LibraryRow[] }) {
  const t = useTranslate()
  const openId = useArticle((state) => state.session?.id ?? null)
  const services = useServices()
  const snippets = useLibrary((state) => state.snippets)
  const more = useLibrary((state) => state.more)
  const showMore = useLibrary((state) => state.showMore)
  const scroller = useRef<HTMLDivElement>(null)
  const [activeId, setActiveId] = useState<string | null>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const active = Math.max(
    0,
    rows.findIndex(({ id }) => id === (activeId ?? openId)),
  )
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions are only called while rendering this list
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    initialRect: { width: 280, height: 800 },
    overscan: 6,
  })

  // The open article is in sight when it has just been opened, and when the column is shown again.
  const openIndex = rows.findIndex(({ id }) => id === openId)
  useEffect(() => {
    setActiveId(openId)
    if (openIndex >= 0) virtual.scrollToIndex(openIndex)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a list that changes under the person must not scroll away
  }, [openId])

  function show({ id }: LibraryRow, beside: boolean): void {
    if (beside && id !== openId) void services.split.getState().showArticle(id)
    else void services.tabs.getState().look(id)
  }

  async function remove(row: LibraryRow): Promise<void> {
    const at = rows.indexOf(row)
    const next = rows[at + 1] ?? rows[at - 1]
    if (await removeArticle(services, row)) setActiveId(next?.id ?? null)
  }

  function showMenu(row: LibraryRow, x: number, y: number): void {
    // The menu gives the focus back to where it was: to the list.
    scroller.current?.focus()
    setActiveId(row.id)
    setMenu({ row, x, y })
  }

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const row = rows[active]
    if (event.key === 'Enter' || event.key === ' ') {
      if (row !== undefined) show(row, event.ctrlKey || event.metaKey)
    } else if (event.key === 'Delete' || (event.key === 'Backspace' && event.metaKey)) {
      // A key that is held down deletes one article, not the library.
      if (row !== undefined && !event.repeat) void remove(row)
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      const place = document.getElementById(rowId(row?.id ?? ''))?.getBoundingClientRect()
      if (row !== undefined && place !== undefined) showMenu(row, place.left + 24, place.top + 30)
    } else {
      const next = movedIndex(event.key, active, rows.length)
      if (next === null) return
      setActiveId(rows[next]?.id ?? null)
      virtual.scrollToIndex(next)
    }
    event.preventDefault()
  }

  const items = virtual.getVirtualItems()
  const isAtEnd = (items.at(-1)?.index ?? 0) >= rows.length - 40
  useEffect(() => {
    if (isAtEnd) showMore()
  }, [isAtEnd, showMore, rows.length])
  const activeRow = items.some(({ index }) => index === active) ? rows[active] : undefined
  return (
    <>
      <div
        ref={scroller}
        role="listbox"
        aria-label={t('library.list')}
        aria-activedescendant={activeRow === undefined ? undefined : rowId(activeRow.id)}
        tabIndex={0}
        className={styles.list}
        onKeyDown={pressed}
        onContextMenu={(event) => event.preventDefault()}
      >
        <div role="presentation" className={styles.sheet} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const row = rows[index]
            return row === undefined ? null : (
              <ArticleRow
                key={key}
                row={row}
                snippet={snippets.get(row.id)}
                index={index}
                total={more ? -1 : rows.length}
                domId={rowId(row.id)}
                start={start}
                isOpen={row.id === openId}
                isActive={index === active}
                measure={virtual.measureElement}
                onOpen={(beside) => show(row, beside)}
                onKeep={() => services.tabs.getState().keep(row.id)}
                onMenu={(x, y) => showMenu(row, x, y)}
              />
            )
          })}
        </div>
      </div>
      {menu === null ? null : (
        <RowMenu
          title={menu.row.title}
          x={menu.x}
          y={menu.y}
          onOpen={() => void services.article.getState().actions.open(menu.row.id)}
          {...(menu.row.id === openId ? {} : { onBeside: () => show(menu.row, true) })}
          onRemove={() => void remove(menu.row)}
          onClose={() => setMenu(null)}
        />
      )}
    </>
  )
}

function rowId(id: string): string {
  return `article-${id}`
}
