import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { fieldOf } from '../../../src/article/fields.ts'
import { joinNote } from '../../../src/intake/batch/joinNote.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './batch.module.css'
import type { BatchRow } from './batchStore.ts'

/** Rows that are drawn at once, and those before the one at hand while a batch runs. */
const MOST = 200
const BEFORE = 40

/** What became of each manuscript: while a batch runs those round the one at hand, then all, a portion at a time. An imported one opens by a press. */
export function BatchList(props: {
  readonly rows: readonly BatchRow[]
  /** the index of the one at hand; null when the batch is over */
  readonly working: number | null
  readonly onOpen: (id: string) => void
  /** takes a joined article apart; null while that cannot be */
  readonly onApart: ((row: BatchRow) => void) | null
}) {
  const { rows, working, onOpen, onApart } = props
  const t = useTranslate()
  const [most, setMost] = useState(MOST)
  const from = working === null ? 0 : Math.max(0, working - BEFORE)
  const shown = rows.slice(from, from + most)
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex -- a list that scrolls must take the focus
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('batch.list')}>
      <ul className={styles.rows}>
        {shown.map((row, index) => (
          <li key={from + index} className={styles.row}>
            <Row row={row} isWorking={from + index === working} onOpen={onOpen} onApart={onApart} />
          </li>
        ))}
      </ul>
      {working === null && rows.length > most ? (
        <Button variant="quiet" onPress={() => setMost(most + MOST)}>
          {t('batch.more', { n: rows.length - most })}
        </Button>
      ) : null}
    </div>
  )
}

function Row(props: {
  readonly row: BatchRow
  readonly isWorking: boolean
  readonly onOpen: (id: string) => void
  readonly onApart: ((row: BatchRow) => void) | null
}) {
  const { row, isWorking, onOpen, onApart } = props
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const { outcome, error, files } = row
  if (outcome === null && error === null)
    return (
      <>
        <span className={styles.file}>{files.join(' + ')}</span>
        <span className={styles.told}>{t(isWorking ? 'batch.working' : 'batch.waiting')}</span>
      </>
    )
  if (outcome === null)
    return (
      <>
        <span className={styles.file}>{files.join(' + ')}</span>
        <span className={classes(styles.told, styles.refused)}>
          {t('batch.why', { message: error?.message[language] ?? '', hint: error?.hint[language] ?? '' })}
        </span>
      </>
    )
  const notes = [
    joinNote(outcome, language),
    outcome.guesses.length === 0
      ? ''
      : t('batch.check', { fields: outcome.guesses.map((key) => fieldOf(key).label[language]).join(t('batch.comma')) }),
    outcome.losses === 0 ? '' : t('batch.losses', { n: outcome.losses }),
  ].filter((note) => note !== '')
  const title = outcome.title || files[0] || ''
  return (
    <>
      <AriaButton
        className={classes(styles.file, styles.open)}
        aria-label={t('batch.open', { title })}
        onPress={() => onOpen(outcome.id)}
      >
        {title}
      </AriaButton>
      <span className={classes(styles.told, notes.length > 0 && styles.check)}>
        {[t('batch.imported'), ...notes].join(' · ')} <span className={styles.name}>{files.join(' + ')}</span>
        {outcome.pages > 1 && onApart !== null ? (
          <AriaButton
            className={styles.apart ?? ''}
            aria-label={t('batch.apartOf', { title, n: files.length })}
            onPress={() => onApart(row)}
          >
            {t('batch.apart', { n: files.length })}
          </AriaButton>
        ) : null}
      </span>
    </>
  )
}
