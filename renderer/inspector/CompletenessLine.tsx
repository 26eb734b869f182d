import { useDeferredValue } from 'react'
import { fieldOf } from '../../src/article/fields.ts'
import { useArticle } from '../app/articleStore.ts'
import { useDesk } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { completeness } from './completeness.ts'
import { focusField } from './focusField.ts'
import styles from './inspector.module.css'

/** How many empty fields are named before the rest is only counted. */
const NAMED = 4

/** Says at the top of the form how far it is filled, and leads to what is empty. */
export function CompletenessLine() {
  const t = useTranslate()
  const language = useDesk(({ settings }) => settings.language)
  const metadata = useDeferredValue(useArticle(({ session }) => session?.metadata))
  if (metadata === undefined) return null
  const { filled, total, missing } = completeness(metadata)
  const rest = missing.length - NAMED
  return (
    <div className={styles.completeness}>
      <span className={styles.filled}>{t('inspector.filled', { filled, total })}</span>
      {missing.length === 0 ? null : (
        <span>
          {t('inspector.missing')}
          {missing.slice(0, NAMED).map((key, index) => (
            <span key={key}>
              {index === 0 ? '' : t('inspector.missing.separator')}
              <button type="button" className={styles.jump} onClick={() => focusField(document, key)}>
                {fieldOf(key).label[language]}
              </button>
            </span>
          ))}
          {rest > 0 ? t('inspector.missing.rest', { rest }) : ''}
        </span>
      )}
    </div>
  )
}
