import { FilePlus2, FileInput } from 'lucide-react'
import { useTranslate } from '../app/useTranslate.ts'
import { CommandButton } from '../app/frame/CommandButton.tsx'
import { useLibrary } from '../app/deskContext.tsx'
import { LibraryContent } from './LibraryContent.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import styles from './LibraryColumn.module.css'

/** The left column: find by title, begin or open a manuscript, and the list of articles. */
export function LibraryColumn() {
  const t = useTranslate()
  const count = useLibrary((state) => state.rows.length)
  const ready = useLibrary((state) => state.state === 'ready')
  const searching = useLibrary((state) => state.title.trim() !== '')
  return (
    <nav className={styles.column} aria-label={t('app.region.library')}>
      <div className={styles.head}>
        <LibrarySearch />
        <CommandButton command="article.openManuscript" label={t('library.openManuscript')}>
          <FileInput aria-hidden />
        </CommandButton>
        <CommandButton command="article.new" label={t('library.new')}>
          <FilePlus2 aria-hidden />
        </CommandButton>
      </div>
      <LibraryContent />
      <p role="status" className={styles.count}>
        {ready && count > 0 ? t(searching ? 'library.found' : 'library.count', { n: count }) : ''}
      </p>
    </nav>
  )
}
