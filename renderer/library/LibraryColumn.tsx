import { Activity } from 'react'
import { FilePlus2, FileInput, Table2 } from 'lucide-react'
import { useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { CommandButton } from '../app/frame/CommandButton.tsx'
import { LibraryContent } from './LibraryContent.tsx'
import { LibraryFoot } from './LibraryFoot.tsx'
import { QueryHints } from './QueryHints.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { SavedViews } from './views/SavedViews.tsx'
import styles from './LibraryColumn.module.css'

/** The left column: find, begin or open a manuscript, the list of articles, and the way to the bin. */
export function LibraryColumn() {
  const t = useTranslate()
  const isCovered = useView((state) => state.tableShown)
  return (
    <nav className={styles.column} aria-label={t('app.region.library')}>
      <div className={styles.head}>
        <LibrarySearch isCovered={isCovered} />
        <CommandButton command="view.table" label={t('table.open')}>
          <Table2 aria-hidden />
        </CommandButton>
        <CommandButton command="article.openManuscript" label={t('library.openManuscript')}>
          <FileInput aria-hidden />
        </CommandButton>
        <CommandButton command="article.new" label={t('library.new')}>
          <FilePlus2 aria-hidden />
        </CommandButton>
      </div>
      <SavedViews />
      <QueryHints />
      {/* Below the 审核台 nobody sees the list: a batch there would have it drawn anew again and again. */}
      <Activity mode={isCovered ? 'hidden' : 'visible'}>
        <LibraryContent />
      </Activity>
      <LibraryFoot />
    </nav>
  )
}
