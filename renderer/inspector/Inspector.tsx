import { FileText } from 'lucide-react'
import { useArticle } from '../app/articleStore.ts'
import { useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { ChangesTab } from '../changes/ChangesTab.tsx'
import { CheckTab } from '../check/CheckTab.tsx'
import { HistoryTab } from '../history/HistoryTab.tsx'
import { OutlineTab } from '../outline/OutlineTab.tsx'
import { Preview } from '../preview/Preview.tsx'
import { ReviewTab } from '../review/ReviewTab.tsx'
import { CommentsTab } from '../comments/CommentsTab.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { MetadataForm } from './MetadataForm.tsx'
import styles from './inspector.module.css'

/** The right column: what there is to say about the open article, and how it will look. */
export function Inspector() {
  const t = useTranslate()
  const isOpen = useArticle(({ session }) => session !== null)
  const tab = useView((view) => view.inspectorTab)
  const showTab = useView((view) => view.showTab)
  return (
    <aside aria-label={t('inspector.name')} className={styles.inspector}>
      {isOpen ? (
        <Tabs
          label={t('inspector.name')}
          selected={tab}
          onSelect={showTab}
          tabs={[
            { id: 'metadata', label: t('inspector.metadata'), content: <MetadataForm /> },
            { id: 'check', label: t('check.tab'), content: <CheckTab /> },
            { id: 'outline', label: t('outline.tab'), content: <OutlineTab /> },
            { id: 'comments', label: t('comments.tab'), content: <CommentsTab /> },
            { id: 'changes', label: t('changes.tab'), content: <ChangesTab /> },
            { id: 'preview', label: t('inspector.preview'), content: <Preview /> },
            { id: 'review', label: t('signoff.tab'), content: <ReviewTab /> },
            { id: 'history', label: t('history.tab'), content: <HistoryTab /> },
          ]}
        />
      ) : (
        <EmptyState icon={<FileText aria-hidden />} title={t('inspector.none')} hint={t('inspector.none.hint')} />
      )}
    </aside>
  )
}
