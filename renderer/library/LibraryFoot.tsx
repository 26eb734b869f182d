import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useLibrary, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './LibraryColumn.module.css'

/** The foot of the column: how many articles there are, or were found, and the way to the bin. */
export function LibraryFoot() {
  const t = useTranslate()
  const { view } = useServices()
  const count = useLibrary((state) => state.rows.length)
  const binned = useLibrary((state) => state.binned)
  const ready = useLibrary((state) => state.state === 'ready')
  const searching = useLibrary((state) => state.title.trim() !== '')
  return (
    <div className={styles.foot}>
      <p role="status" className={styles.count}>
        {ready && count > 0 ? t(searching ? 'library.found' : 'library.count', { n: count }) : ''}
      </p>
      <Button className={styles.bin ?? ''} onPress={() => view.getState().showDialog('bin')}>
        <Trash2 aria-hidden />
        {binned === 0 ? t('bin.title') : t('bin.entry', { n: binned })}
      </Button>
    </div>
  )
}
