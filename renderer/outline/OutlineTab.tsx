import { ListTree } from 'lucide-react'
import { useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import type { OutlineEntry } from '../editor/paperHandle.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { HeadingList } from './HeadingList.tsx'
import { BookmarkList } from './BookmarkList.tsx'
import styles from './outline.module.css'

/** 大纲: the headings of the body, and its bookmarks (书签); a press goes to one. Follows the typing when it rests. */
export function OutlineTab() {
  const t = useTranslate()
  const { article } = useServices()
  // Read anew when the typing has rested, and when another article is open.
  useArticle(({ session }) => (session === null ? '' : `${session.id} ${session.loads} ${session.restedRevision}`))
  const locked = useArticle(({ session }) => session?.readOnly ?? true)
  // What is done to a bookmark or section here is shown at once.
  const [, setChanges] = useState(0)
  const bookmarks = article.getState().actions.paper()?.bookmarks() ?? []
  const entries = article.getState().actions.paper()?.outline() ?? []
  const go = ({ path }: OutlineEntry): void => {
    const paper = article.getState().actions.paper()
    paper?.focus()
    paper?.reveal(path, 0, 0)
  }
  const move = (entry: OutlineEntry, before: OutlineEntry | null): number | null => {
    const paper = article.getState().actions.paper()
    const at = paper?.moveSection(entry.path, before?.path ?? null) ?? null
    setChanges((count) => count + 1)
    return at === null ? null : (paper?.outline().findIndex(({ path }) => path.length === 1 && path[0] === at) ?? null)
  }
  if (entries.length + bookmarks.length === 0) {
    return <EmptyState icon={<ListTree aria-hidden />} title={t('outline.empty')} hint={t('outline.emptyHint')} />
  }
  return (
    <nav aria-label={t('outline.tab')} className={styles.outline}>
      {entries.length === 0 || bookmarks.length === 0 ? null : (
        <h2 className={styles.heading}>{t('outline.headings')}</h2>
      )}
      {entries.length === 0 ? null : <HeadingList entries={entries} locked={locked} onGo={go} onMove={move} />}
      {bookmarks.length === 0 ? null : (
        <>
          <h2 className={styles.heading}>{t('bookmark.list')}</h2>
          <BookmarkList
            entries={bookmarks}
            locked={locked}
            onGo={(name) => {
              const paper = article.getState().actions.paper()
              paper?.focus()
              paper?.revealBookmark(name)
            }}
            onChange={(name, change) => {
              const done = article.getState().actions.paper()?.changeBookmark(name, change) ?? false
              setChanges((count) => count + 1)
              return done
            }}
          />
        </>
      )}
    </nav>
  )
}
