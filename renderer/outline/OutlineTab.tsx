import { ListTree } from 'lucide-react'
import { useArticle } from '../app/articleStore.ts'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import type { OutlineEntry } from '../editor/paperHandle.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './outline.module.css'

/** 大纲: the headings of the body; a press goes to one. Follows the typing when it rests. */
export function OutlineTab() {
  const t = useTranslate()
  const { article } = useServices()
  // Read anew when the typing has rested, and when another article is open.
  useArticle(({ session }) => (session === null ? '' : `${session.id} ${session.loads} ${session.restedRevision}`))
  const entries = article.getState().actions.paper()?.outline() ?? []
  const go = ({ path }: OutlineEntry): void => {
    const paper = article.getState().actions.paper()
    paper?.focus()
    paper?.reveal(path, 0, 0)
  }
  if (entries.length === 0) {
    return <EmptyState icon={<ListTree aria-hidden />} title={t('outline.empty')} hint={t('outline.emptyHint')} />
  }
  return (
    <nav aria-label={t('outline.tab')} className={styles.outline}>
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.path.join('.')}>
            <button type="button" className={styles.entry} data-level={entry.level} onClick={() => go(entry)}>
              {entry.text === '' ? t('outline.unnamed') : entry.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
