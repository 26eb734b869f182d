import { useEffect, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import palette from '../app/palette/CommandPalette.module.css'
import { useTranslate } from '../app/useTranslate.ts'
import type { Place } from '../editor/places/readPlaces.ts'
import { classes } from '../ui/classes.ts'
import type { FoundPlace } from './matchPlaces.ts'
import styles from './places.module.css'

/** The height of a row, in CSS pixels; see the style sheet. */
const ROW_HEIGHT = 34

interface PlaceListProps {
  readonly id: string
  readonly found: readonly FoundPlace[]
  /** index of the active one; -1 where there is none */
  readonly active: number
  readonly onGo: (place: Place) => void
}

/** The places found; the field above keeps the focus. Only the rows in sight exist. */
export function PlaceList({ id, found, active, onGo }: PlaceListProps) {
  const t = useTranslate()
  const scroller = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer's functions are only called while rendering this list
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    initialRect: { width: 560, height: 420 },
    overscan: 8,
  })
  useEffect(() => {
    if (active >= 0) virtual.scrollToIndex(active)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is scrolled by the pointer stays until an arrow or a key moves on
  }, [active, found.length])
  return (
    <div
      ref={scroller}
      role="listbox"
      id={id}
      aria-label={t('menu.go.to')}
      className={classes(palette.list, found.length === 0 && styles.empty)}
    >
      <div role="presentation" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const entry = found[index]
          if (entry === undefined) return null
          const { place, number } = entry
          const kind =
            place.kind === 'paragraph' ? t('place.paragraph', { n: number ?? 0 }) : t(`place.kind.${place.kind}`)
          return (
            // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field takes the keys: Enter goes to the active place
            <div
              key={index}
              role="option"
              id={placeId(index)}
              tabIndex={-1}
              aria-selected={index === active}
              aria-setsize={found.length}
              aria-posinset={index + 1}
              className={classes(palette.option, styles.row, index === active && palette.active)}
              style={{ transform: `translateY(${start}px)` }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onGo(place)}
            >
              <span className={classes(styles.words, place.text === '' && styles.unnamed)}>
                {place.text === '' ? t('place.unnamed') : place.text}
              </span>
              <span className={palette.keys}>{kind}</span>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The id of the row of an index, for the field. */
export function placeId(index: number): string {
  return `place-${index}`
}
