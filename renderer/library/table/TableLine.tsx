import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Language } from '../../../src/base/language.ts'
import type { FindingCounts } from '../../../src/check/countFindings.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { classes } from '../../ui/classes.ts'
import type { DisplayRow } from './displayRows.ts'
import type { Cell } from './gridMove.ts'
import type { ShownColumn } from './shownColumns.ts'
import { TableCell } from './TableCell.tsx'
import styles from './table.module.css'

/** The id of a cell in the document. */
export function cellId({ line, column }: Cell): string {
  return `cell-${line}-${column}`
}

/** Props of a line. */
export interface TableLineProps {
  readonly line: DisplayRow | undefined
  /** null: not read yet, or gone */
  readonly row: TableRow | null
  readonly at: number
  /** where it stands in the sheet, in CSS pixels */
  readonly start: number
  readonly columns: readonly ShownColumn[]
  readonly profile: Profile
  readonly language: Language
  readonly counts: FindingCounts | null | undefined
  /** the column of the cursor; null where it is elsewhere */
  readonly active: number | null
  /** the first and last of the chosen columns */
  readonly chosen: readonly [number, number] | null
  readonly isFolded: (name: string) => boolean
  readonly onFold: (name: string) => void
  readonly onPress: (column: number, extended: boolean) => void
  readonly onOpen: (id: string) => void
}

/** An article's line, or the heading of a group. */
export function TableLine(props: TableLineProps) {
  const { line, row, at, start, columns, profile, language, counts, active, chosen, onPress } = props
  const t = useTranslate()
  const names = useStageNames()
  if (line?.kind === 'group') {
    const { name, count } = line.group
    const stage = Object.hasOwn(names, name) ? names[name as keyof typeof names][language] : name
    const Icon = props.isFolded(name) ? ChevronRight : ChevronDown
    return (
      <div
        role="row"
        aria-rowindex={at + 2}
        className={styles.groupLine}
        style={{ transform: `translateY(${start}px)` }}
      >
        {/* The grid itself takes the keys. */}
        {/* eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- Enter on the grid folds the group */}
        <div
          id={cellId({ line: at, column: active ?? 0 })}
          role="gridcell"
          tabIndex={-1}
          aria-colspan={columns.length}
          className={classes(styles.groupCell, active !== null && styles.active)}
          title={t('table.group.fold')}
          onClick={() => {
            onPress(0, false)
            props.onFold(name)
          }}
        >
          <Icon aria-hidden />
          <strong>{stage === '' ? t('table.group.empty') : stage}</strong>
          <span>{count.toLocaleString('en-US')}</span>
        </div>
      </div>
    )
  }
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      className={classes(styles.line, active !== null && styles.current)}
      style={{ transform: `translateY(${start}px)` }}
      onPointerDown={(event) => {
        const cell = (event.target as HTMLElement).closest('[aria-colindex]')
        if (event.button === 0 && cell !== null) onPress(Number(cell.getAttribute('aria-colindex')) - 1, event.shiftKey)
      }}
      onDoubleClick={() => {
        if (row !== null) props.onOpen(row.row.id)
      }}
    >
      {columns.map(({ id, width }, column) =>
        row === null ? (
          <div
            key={id}
            role="gridcell"
            id={cellId({ line: at, column })}
            aria-colindex={column + 1}
            className={classes(styles.cell, column === 0 && styles.frozen)}
            style={{ width }}
          />
        ) : (
          <TableCell
            key={id}
            id={cellId({ line: at, column })}
            row={row}
            column={id}
            at={column}
            width={width}
            profile={profile}
            language={language}
            names={names}
            counts={id === 'findings' ? counts : undefined}
            isActive={active === column}
            isChosen={chosen !== null && column >= chosen[0] && column <= chosen[1]}
          />
        ),
      )}
    </div>
  )
}
