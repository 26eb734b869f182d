import { memo } from 'react'
import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Language } from '../../../src/base/language.ts'
import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import type { GroupColumn } from '../../../src/library/table/tableColumns.ts'
import type { TableGroup, TableRow } from '../../../src/library/table/tableRow.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { useStageNames } from '../../review/useSteps.ts'
import { classes } from '../../ui/classes.ts'
import type { Cell } from './gridMove.ts'
import type { ShownColumn } from './shownColumns.ts'
import { TableCell } from './TableCell.tsx'
import { groupLabel } from './groupLabel.ts'
import styles from './table.module.css'

/** The id of a cell in the document. */
export function cellId({ line, column }: Cell): string {
  return `cell-${line}-${column}`
}

/** Props of a line. */
export interface TableLineProps {
  /** the group that it heads; null where it is an article's */
  readonly group: TableGroup | null
  /** the column that the table is grouped by */
  readonly grouped: GroupColumn | null
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
  /** the first and last of the chosen columns; null where none is */
  readonly chosenFrom: number | null
  readonly chosenTo: number | null
  readonly isFolded: boolean
}

/** An article's line, or the heading of a group. The grid hears what is done to it; drawn anew only where it is another, however fast one scrolls. */
export const TableLine = memo(function TableLine(props: TableLineProps) {
  const { group, grouped, row, at, start, columns, profile, language, counts, active, chosenFrom, chosenTo, isFolded } =
    props
  const t = useTranslate()
  const names = useStageNames()
  if (group !== null) {
    const { name, count } = group
    const label = groupLabel(grouped, name, names, language)
    const Icon = isFolded ? ChevronRight : ChevronDown
    return (
      <div role="row" aria-rowindex={at + 2} data-group={name} className={styles.groupLine} style={{ top: start }}>
        <div
          id={cellId({ line: at, column: active ?? 0 })}
          role="gridcell"
          tabIndex={-1}
          aria-colspan={columns.length}
          className={classes(styles.groupCell, active !== null && styles.active)}
          title={t('table.group.fold')}
        >
          <Icon aria-hidden />
          <strong>{label}</strong>
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
      style={{ top: start }}
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
            isChosen={chosenFrom !== null && chosenTo !== null && column >= chosenFrom && column <= chosenTo}
          />
        ),
      )}
    </div>
  )
})
