import { TriangleAlert } from 'lucide-react'
import { fieldOf, type FieldKey } from '../../src/article/fields.ts'
import type { PublishWarning } from '../../src/publish/publication.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import styles from './ExportDialog.module.css'
import { jumpToFinding } from './jumpToFinding.ts'

/** Props of what should be known before the files leave. */
export interface ExportWarningsProps {
  readonly warnings: readonly PublishWarning[]
  /** required fields that are empty */
  readonly missing: readonly FieldKey[]
  /** leads to a field; null where nothing can be changed any more */
  readonly onFill: ((key: FieldKey) => void) | null
}

/** What should be known before the files leave, and the way to what is missing. */
export function ExportWarnings({ warnings, missing, onFill }: ExportWarningsProps) {
  const t = useTranslate()
  const services = useServices()
  const language = useDesk(({ settings }) => settings.language)
  if (warnings.length === 0 && missing.length === 0) return null
  return (
    <section aria-label={t('publish.export.warnings')} className={styles.warnings}>
      <ul className={styles.list}>
        {warnings.map(({ message, field, rule }, index) => (
          <li key={index} className={styles.warning}>
            <TriangleAlert aria-hidden />
            <span>
              {message[language]}
              {field === undefined || missing.includes(field) || onFill === null ? null : (
                <button type="button" className={styles.jump} onClick={() => onFill(field)}>
                  {t('publish.export.mend')}
                </button>
              )}
              {rule === undefined || field !== undefined || onFill === null ? null : (
                <button type="button" className={styles.jump} onClick={() => jumpToFinding(services, rule)}>
                  {t('publish.export.look')}
                </button>
              )}
            </span>
          </li>
        ))}
        {missing.length === 0 ? null : (
          <li className={styles.warning}>
            <TriangleAlert aria-hidden />
            <span>{t('publish.export.missing')}</span>
          </li>
        )}
      </ul>
      {missing.map((key) => (
        <Button key={key} onPress={() => onFill?.(key)}>
          {t('publish.export.fill', { field: fieldOf(key).label[language] })}
        </Button>
      ))}
    </section>
  )
}
