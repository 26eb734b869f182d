import type { LibraryRow } from '../../src/library/libraryRow.ts'
import type { Snippet } from '../../src/library/search/snippetOf.ts'
import { useDesk } from '../app/deskContext.tsx'
import { shortTime } from '../app/shortTime.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { useStageNames } from '../review/useSteps.ts'
import { classes } from '../ui/classes.ts'
import styles from './ArticleList.module.css'

/** Props of one row of the list. */
export interface ArticleRowProps {
  readonly row: LibraryRow
  /** where in its text it was found */
  readonly snippet?: Snippet | undefined
  readonly index: number
  /** how many there are; -1 where that is not known yet */
  readonly total: number
  readonly domId: string
  /** where it stands in the sheet, in CSS pixels */
  readonly start: number
  readonly isOpen: boolean
  readonly isActive: boolean
  readonly measure: (element: HTMLElement | null) => void
  /** `beside`: beside the paper, for reading */
  readonly onOpen: (beside: boolean) => void
  /** it is to stay at hand */
  readonly onKeep: () => void
  /** asked for a menu, at a place of the window in CSS pixels */
  readonly onMenu: (x: number, y: number) => void
}

/** One article: title, who and from where, when, how long, at what stage; whether it holds what was not saved. An open one says that itself. */
export function ArticleRow(props: ArticleRowProps) {
  const { row, snippet, index, total, domId, start, isOpen, isActive, measure, onOpen, onKeep, onMenu } = props
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const names = useStageNames()
  const damaged = row.damaged === true
  const editors = row.editors.length === 0 ? '' : t('library.editors', { names: row.editors.join('、') })
  return (
    // The list itself takes the keys; a row only the pointer.
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- Enter on the listbox opens the active row
    <div
      ref={measure}
      data-index={index}
      id={domId}
      role="option"
      tabIndex={-1}
      aria-selected={isOpen}
      aria-setsize={total}
      aria-posinset={index + 1}
      className={classes(styles.row, isOpen && styles.open, isActive && styles.active)}
      style={{ transform: `translateY(${start}px)` }}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
      onDoubleClick={onKeep}
      onMouseDown={(event) => event.preventDefault()}
      onContextMenu={(event) => {
        onMenu(event.clientX, event.clientY)
      }}
    >
      <span className={styles.title}>{row.title === '' ? t('app.untitled') : row.title}</span>
      {snippet === undefined ? null : (
        <span className={styles.snippet}>
          {snippet.before}
          <mark>{snippet.hit}</mark>
          {snippet.after}
        </span>
      )}
      <span className={styles.line}>
        <span className={styles.from}>{[row.source, editors].filter(Boolean).join(' · ')}</span>
      </span>
      <span className={styles.line}>
        <time dateTime={row.modifiedAt}>{shortTime(row.modifiedAt, new Date(), language)}</time>
        {damaged ? null : <span>{t('library.characters', { n: row.characters.toLocaleString('en-US') })}</span>}
        {row.unsaved === true && !isOpen ? (
          <span className={styles.unsaved} title={t('library.unsavedHint')}>
            {t('library.unsaved')}
          </span>
        ) : null}
        <span className={classes(styles.chip, damaged ? styles.bad : styles[row.stage])}>
          {damaged ? t('library.damaged') : names[row.stage][language]}
        </span>
      </span>
    </div>
  )
}
