import { History } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useArticle } from '../app/articleStore.ts'
import { useDesk, useServices, useView } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { sizeText } from '../publish/sizeText.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { ExportList } from './ExportList.tsx'
import { HistoryActions } from './HistoryActions.tsx'
import styles from './history.module.css'
import { ReclaimDialog } from './ReclaimDialog.tsx'
import { useHistory } from './useHistory.ts'
import { VersionList } from './VersionList.tsx'

/** The versions of the open article: told, compared, named, brought back, cleaned up. */
export function HistoryTab() {
  const t = useTranslate()
  const { history } = useServices()
  const language = useDesk((state) => state.settings.language)
  const id = useArticle((state) => state.session?.id ?? null)
  const savedAt = useArticle((state) => state.session?.savedAt ?? null)
  // An export keeps a version too: its dialog has closed when this is null again.
  const dialog = useView((view) => view.dialog)
  const versions = useHistory((state) => state.versions)
  const error = useHistory((state) => state.error)
  const total = useHistory((state) => state.total)
  const bytes = useHistory((state) => state.bytes)
  const [reclaiming, setReclaiming] = useState(false)
  useEffect(() => {
    if (id !== null && dialog === null) void history.getState().read(id)
  }, [history, id, savedAt, dialog])

  if (id === null) return null
  if (error !== null) {
    return (
      <EmptyState icon={<History aria-hidden />} title={t('history.failed')} hint={error.message[language]}>
        <Button onPress={() => void history.getState().read(id)}>{t('history.retry')}</Button>
      </EmptyState>
    )
  }
  if (versions === null) {
    return (
      <div className={styles.making}>
        <Spinner label={t('history.loading')} />
      </div>
    )
  }
  if (versions.length === 0) {
    return <EmptyState icon={<History aria-hidden />} title={t('history.empty')} hint={t('history.empty.hint')} />
  }
  return (
    <div className={styles.tab}>
      <div className={styles.space}>
        <span>{t('history.space', { total, size: sizeText(bytes) })}</span>
        <Button variant="quiet" onPress={() => setReclaiming(true)}>
          {t('history.reclaim')}
        </Button>
      </div>
      <ExportList />
      <VersionList />
      <HistoryActions />
      <ReclaimDialog isOpen={reclaiming} onClose={() => setReclaiming(false)} />
    </div>
  )
}
