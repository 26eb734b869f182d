import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../app/useTranslate.ts'
import type { OutlineEntry } from '../editor/paperHandle.ts'
import { classes } from '../ui/classes.ts'
import { useRowMenu } from '../ui/useRowMenu.tsx'
import { isSection, sectionEnd, sectionStep, type HeadingPlace } from './sectionSteps.ts'
import styles from './outline.module.css'

/** What is dragged; other things are not taken. */
const DRAGGED = 'application/x-qingyang-section'

interface HeadingListProps {
  readonly entries: readonly OutlineEntry[]
  readonly locked: boolean
  readonly onGo: (entry: OutlineEntry) => void
  /**
   * moves a heading with all that stands under it before another, or behind all where `before` is null
   * @returns where the heading stands in the list then; null where it was not moved
   */
  readonly onMove: (entry: OutlineEntry, before: OutlineEntry | null) => number | null
}

/** The headings of the body: a press goes to one; dragged, or with Alt and the arrows, one changes places with all that stands under it. */
export function HeadingList({ entries, locked, onGo, onMove }: HeadingListProps) {
  const t = useTranslate()
  const [dragged, setDragged] = useState<number | null>(null)
  const [place, setPlace] = useState<HeadingPlace | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<{ readonly to: number } | null>(null)
  // In the list as it is then.
  useEffect(() => {
    if (moved !== null) list.current?.querySelectorAll('button')[moved.to]?.focus()
  }, [moved])

  const move = (from: number, to: HeadingPlace): void => {
    const entry = entries[from]
    const at = entry === undefined || to === from ? null : onMove(entry, entries[to] ?? null)
    setMoved(at === null ? null : { to: at })
  }
  const end = (): void => {
    setDragged(null)
    setPlace(null)
  }
  return (
    <ol ref={list} className={styles.list} aria-label={t('outline.headings')}>
      {entries.map((entry, index) => {
        const moves = isSection(entry) && !locked
        return (
          <li
            key={entry.path.join('.')}
            className={classes(
              styles.section,
              dragged !== null && index >= dragged && index < sectionEnd(entries, dragged) && styles.dragged,
              place === index && styles.before,
              place === entries.length && index === entries.length - 1 && styles.behind,
            )}
            draggable={moves}
            onDragStart={(event) => {
              event.dataTransfer.setData(DRAGGED, String(index))
              event.dataTransfer.effectAllowed = 'move'
              setDragged(index)
            }}
            onDragEnd={end}
            onDragOver={(event) => {
              if (dragged === null || !event.dataTransfer.types.includes(DRAGGED)) return
              event.preventDefault()
              const { top, height } = event.currentTarget.getBoundingClientRect()
              const wanted = placeAt(entries, event.clientY < top + height / 2 ? index : index + 1)
              // Within itself it goes nowhere.
              setPlace(wanted >= dragged && wanted <= sectionEnd(entries, dragged) ? null : wanted)
            }}
            onDrop={(event) => {
              if (dragged === null || !event.dataTransfer.types.includes(DRAGGED)) return
              event.preventDefault()
              if (place !== null) move(dragged, place)
              end()
            }}
          >
            <HeadingButton
              entry={entry}
              moves={moves}
              steps={[sectionStep(entries, index, -1), sectionStep(entries, index, 1)]}
              onGo={onGo}
              onMove={(to) => move(index, to)}
            />
          </li>
        )
      })}
    </ol>
  )
}

interface HeadingButtonProps {
  readonly entry: OutlineEntry
  readonly moves: boolean
  /** where it goes by a step up and down; null for nowhere */
  readonly steps: readonly [HeadingPlace | null, HeadingPlace | null]
  readonly onGo: (entry: OutlineEntry) => void
  readonly onMove: (to: HeadingPlace) => void
}

function HeadingButton({ entry, moves, steps: [up, down], onGo, onMove }: HeadingButtonProps) {
  const t = useTranslate()
  const step = (id: 'up' | 'down', to: HeadingPlace | null) => ({
    id,
    words: t(`rowmenu.${id}`),
    disabled: to === null,
    run: () => {
      if (to !== null) onMove(to)
    },
  })
  const { events, menu } = useRowMenu(t('rowmenu.label'), [
    { id: 'go', words: t('rowmenu.go'), run: () => onGo(entry) },
    ...(moves ? [step('up', up), step('down', down)] : []),
  ])
  return (
    <>
      <button
        type="button"
        className={styles.entry}
        data-level={entry.level}
        aria-keyshortcuts={moves ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onClick={() => onGo(entry)}
        onContextMenu={events.onContextMenu}
        onKeyDown={(event) => {
          events.onKeyDown(event)
          const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
          if (!isArrow || !event.altKey || event.ctrlKey || event.metaKey || !moves) return
          event.preventDefault()
          const to = event.key === 'ArrowUp' ? up : down
          if (to !== null) onMove(to)
        }}
      >
        {entry.text === '' ? t('outline.unnamed') : entry.text}
      </button>
      {menu}
    </>
  )
}

/** The place before the next heading of the body itself. */
function placeAt(entries: readonly OutlineEntry[], index: number): HeadingPlace {
  const next = entries.findIndex((entry, at) => at >= index && isSection(entry))
  return next < 0 ? entries.length : next
}
