import { useState } from 'react'
import { Trash2 } from 'lucide-react'
import { useStore } from 'zustand'
import type { BinRow } from '../../../src/library/binRow.ts'
import { describeError } from '../../app/describeError.ts'
import { useDesk, useServices } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Spinner } from '../../ui/Spinner.tsx'
import { BinItem } from './BinItem.tsx'
import styles from './BinDialog.module.css'

/** Items on screen at first, and more at each wish: every one has two buttons. */
const PAGE = 100

/** The deleted articles, or why there are none. */
export function BinContent({ onRemove }: { onRemove: (row: BinRow) => void }) {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const { rows, state, error, refresh } = useStore(useServices().bin)
  const [shown, setShown] = useState(PAGE)
  if (state === 'failed' && error !== null) {
    const { text, hint } = describeError(error, language)
    return (
      <div role="alert">
        <EmptyState title={text} hint={hint}>
          <Button onPress={() => void refresh()}>{t('library.retry')}</Button>
        </EmptyState>
      </div>
    )
  }
  if (state === 'loading') return <Spinner label={t('bin.loading')} />
  if (rows.length === 0) return <EmptyState icon={<Trash2 aria-hidden />} title={t('bin.empty')} hint={t('bin.hint')} />
  const more = Math.min(PAGE, rows.length - shown)
  return (
    <>
      <p className={styles.hint}>{t('bin.hint')}</p>
      <ul className={styles.list} aria-label={t('bin.list')}>
        {rows.slice(0, shown).map((row) => (
          <BinItem key={row.name} row={row} onRemove={() => onRemove(row)} />
        ))}
      </ul>
      {more > 0 ? <Button onPress={() => setShown(shown + PAGE)}>{t('bin.more', { n: more })}</Button> : null}
    </>
  )
}
