import type { QueryHint } from '../../src/library/query/query.ts'
import { useLibrary } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import styles from './LibraryColumn.module.css'

/** Which parts of the query were taken as plain words, and why: one quiet line each. */
export function QueryHints() {
  const t = useTranslate()
  const hints = useLibrary((state) => state.hints)
  if (hints.length === 0) return null
  return (
    <ul className={styles.hints} aria-label={t('library.hints')}>
      {hints.map(({ kind, part }: QueryHint) => (
        <li key={`${kind} ${part}`}>{t(`library.hint.${kind}`, { part })}</li>
      ))}
    </ul>
  )
}
