import { ArrowDown, ArrowUp } from 'lucide-react'
import { SORT_COLUMNS } from '../../../src/library/table/tableColumns.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import { columnLabel } from './columnLabel.ts'
import type { ShownColumn } from './shownColumns.ts'
import styles from './table.module.css'
import { useTable } from './useTable.ts'

/** Props of the head. */
export interface TableHeaderProps {
  readonly columns: readonly ShownColumn[]
  readonly onResize: (at: number, width: number, isDone: boolean) => void
}

/** The names of the columns: a press sorts, once more the other way round, then as before; the right edge is drawn to another width. */
export function TableHeader({ columns, onResize }: TableHeaderProps) {
  const t = useTranslate()
  const { table } = useServices()
  const language = useDesk((state) => state.settings.language)
  const { sort, descending } = useTable((state) => state.order)

  function drag(at: number, width: number, startX: number): void {
    const widthAt = (event: PointerEvent) => width + event.clientX - startX
    const moved = (event: PointerEvent) => onResize(at, widthAt(event), false)
    const ended = (event: PointerEvent) => {
      window.removeEventListener('pointermove', moved)
      onResize(at, widthAt(event), true)
    }
    window.addEventListener('pointermove', moved)
    window.addEventListener('pointerup', ended, { once: true })
  }

  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      {columns.map(({ id, width }, at) => {
        const label = columnLabel(id, language)
        const column = SORT_COLUMNS.find((one) => one === id)
        const isSorted = sort === id
        return (
          <div
            key={id}
            role="columnheader"
            aria-colindex={at + 1}
            aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : column === undefined ? undefined : 'none'}
            className={classes(styles.headCell, at === 0 && styles.frozen)}
            style={{ width }}
          >
            {column === undefined ? (
              <span className={styles.headName}>{label}</span>
            ) : (
              <button
                type="button"
                tabIndex={-1}
                className={styles.headName}
                title={t('table.sort', { column: label })}
                onClick={() =>
                  table
                    .getState()
                    .setOrder(
                      !isSorted
                        ? { sort: column, descending: false }
                        : descending
                          ? { sort: null, descending: false }
                          : { descending: true },
                    )
                }
              >
                <span>{label}</span>
                {isSorted ? descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden /> : null}
              </button>
            )}
            <span
              aria-hidden
              className={styles.resizer}
              onPointerDown={(event) => {
                event.preventDefault()
                drag(at, width, event.clientX)
              }}
            />
          </div>
        )
      })}
    </div>
  )
}
