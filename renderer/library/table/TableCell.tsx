import { memo } from 'react'
import type { StageNames } from '../../../src/article/stages.ts'
import type { Language } from '../../../src/base/language.ts'
import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import { isFieldColumn, type TableColumn } from '../../../src/library/table/tableColumns.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { fieldLength } from '../../../src/publish/fieldLength.ts'
import { missingFields } from '../../../src/publish/missingFields.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import { classes } from '../../ui/classes.ts'
import { cellText } from './cellText.ts'
import styles from './table.module.css'

/** Props of one cell. */
export interface TableCellProps {
  readonly id: string
  readonly row: TableRow
  readonly column: TableColumn
  /** from 0 */
  readonly at: number
  readonly width: number
  readonly profile: Profile
  readonly language: Language
  readonly names: StageNames
  /** what the checks find in the article: of the column of findings alone */
  readonly counts?: FindingCounts | null | undefined
  readonly isActive: boolean
  readonly isChosen: boolean
}

/** One value: marked where its profile requires it and it is empty, or where it is longer than the profile takes. */
export const TableCell = memo(function TableCell(props: TableCellProps) {
  const { id, row, column, at, width, profile, language, names, counts, isActive, isChosen } = props
  const t = useTranslate()
  const text = cellText(column, row, profile, language, names, counts)
  const isField = isFieldColumn(column)
  const isMissing =
    isField && text === '' && row.row.damaged !== true && missingFields(row.metadata, profile).includes(column)
  const measured = isField ? fieldLength(row.metadata, column, profile) : null
  const isOver = measured !== null && measured.length > measured.most
  const isAlike = column === 'alike' && row.alike > 0
  const label = profile.label[language]
  const hint = isMissing
    ? t('table.missingHint', { profile: label })
    : isOver
      ? `${text}\n${t('table.over', { profile: label, most: measured.most })}`
      : isAlike
        ? t('table.alikeHint')
        : column === 'findings' && text !== ''
          ? t(counts === null ? 'table.findings.unknownHint' : 'table.findings.hint')
          : text
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={at + 1}
      aria-selected={isChosen}
      className={classes(
        styles.cell,
        at === 0 && styles.frozen,
        column === 'title' && styles.titleCell,
        column === 'characters' && styles.number,
        isChosen && styles.chosen,
        isActive && styles.active,
        isOver && styles.over,
      )}
      style={{ width }}
      title={hint}
    >
      {isMissing ? (
        <span className={styles.missing}>{t('table.missing')}</span>
      ) : column === 'stage' ? (
        <span className={classes(styles.chip, styles[row.row.stage])}>
          {row.row.damaged === true ? t('library.damaged') : text}
        </span>
      ) : column === 'lacks' ? (
        <span className={text === '' ? styles.complete : styles.lacks}>{text === '' ? t('table.complete') : text}</span>
      ) : column === 'findings' ? (
        <span className={classes(styles.findings, styles[weightOf(counts)])}>{text}</span>
      ) : (
        <>
          {column === 'title' && row.alike > 0 ? (
            <span className={styles.alike} title={t('table.alike', { n: row.alike })}>
              {t('table.column.alike')}
            </span>
          ) : null}
          <span className={styles.text}>{column === 'title' && text === '' ? t('app.untitled') : text}</span>
          {isOver ? (
            <span className={styles.heard}>{t('table.over', { profile: label, most: measured.most })}</span>
          ) : null}
        </>
      )}
    </div>
  )
})

/** What the heaviest finding is; `quiet` for hints alone, and where nothing is known. */
function weightOf(counts: FindingCounts | null | undefined): 'error' | 'warning' | 'quiet' | 'complete' {
  if (counts === null || counts === undefined) return 'quiet'
  if (counts.errors > 0) return 'error'
  if (counts.warnings > 0) return 'warning'
  return counts.hints > 0 ? 'quiet' : 'complete'
}
