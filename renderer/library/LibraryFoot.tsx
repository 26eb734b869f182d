import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLibrary, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './LibraryColumn.module.css'

/** The foot of the column: how many articles there are, or were found, or how far they are read, and the way to the bin. */
export function LibraryFoot() {
  const t = useTranslate()
  const { view } = useServices()
  const count = useLibrary((state) => state.rows.length)
  const binned = useLibrary((state) => state.binned)
  const ready = useLibrary((state) => state.state === 'ready')
  const searching = useLibrary((state) => state.query.trim() !== '')
  const more = useLibrary((state) => state.more)
  const reading = useLibrary((state) => state.reading)
  const renewed = useLibrary((state) => state.renewed)
  const found = more ? 'library.foundMore' : searching ? 'library.found' : 'library.count'
  const counted = ready && count > 0 ? t(found, { n: count.toLocaleString('en-US') }) : ''
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.count}>
        {reading === null ? counted : t('library.reading', readingWords(reading))}
        {renewed && reading === null ? <span title={t('library.renewedHint')}> · {t('library.renewed')}</span> : null}
      </p>
      <Button className={styles.bin ?? ''} onPress={() => view.getState().showDialog('bin')}>
        <Trash2 aria-hidden />
        {binned === 0 ? t('bin.title') : t('bin.entry', { n: binned })}
      </Button>
    </div>
  )
}

function readingWords({ done, total }: { readonly done: number; readonly total: number }) {
  return { done: done.toLocaleString('en-US'), total: total === 0 ? '…' : total.toLocaleString('en-US') }
}
