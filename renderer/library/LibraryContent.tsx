import { FileSearch, FileText } from 'lucide-react'
import { describeError } from '../app/describeError.ts'
import { useDesk, useLibrary } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { ArticleList } from './ArticleList.tsx'
import styles from './LibraryColumn.module.css'

/** The list, or why there is none. */
export function LibraryContent() {
  const t = useTranslate()
  const language = useDesk((desk) => desk.settings.language)
  const { state, error, rows, query, reading, refresh } = useLibrary((library) => library)
  if (state === 'failed' && error !== null) {
    const { text, hint } = describeError(error, language)
    return (
      <div className={styles.rest} role="alert">
        <EmptyState title={text} hint={hint}>
          <Button onPress={() => void refresh()}>{t('library.retry')}</Button>
        </EmptyState>
      </div>
    )
  }
  if ((state === 'loading' || reading !== null) && rows.length === 0) {
    return (
      <div className={styles.rest}>
        <Spinner label={t('library.loading')} />
      </div>
    )
  }
  if (rows.length > 0) return <ArticleList rows={rows} />
  return (
    <div className={styles.rest}>
      {query.trim() === '' ? (
        <EmptyState icon={<FileText aria-hidden />} title={t('library.empty')} hint={t('library.emptyHint')} />
      ) : (
        <EmptyState icon={<FileSearch aria-hidden />} title={t('library.noMatch', { query: query.trim() })} />
      )}
    </div>
  )
}
