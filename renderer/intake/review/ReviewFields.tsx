import { useEffect, useMemo, useRef } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { FieldControl } from '../../inspector/fields/FieldControl.tsx'
import { FieldSourceContext } from '../../inspector/fieldSource.ts'
import { RememberedValues } from '../../inspector/remembered.tsx'
import { FoundNote } from './FoundNote.tsx'
import styles from './review.module.css'
import { reviewedKeys } from './reviewedKeys.ts'
import { useReview, type Review } from './reviewStore.ts'

/** The metadata of the result, each field with where it was found; the first that was guessed takes the focus. */
export function ReviewFields({ review }: { readonly review: Review }) {
  const t = useTranslate()
  const change = useReview((state) => state.change)
  const { metadata, manuscript } = review
  const { found } = manuscript
  const source = useMemo(() => ({ metadata, change }), [metadata, change])
  const keys = useMemo(() => reviewedKeys(found), [found])
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, [role="spinbutton"]')?.focus()
  }, [])
  return (
    <FieldSourceContext value={source}>
      <RememberedValues>
        <h3 className={styles.heading}>{t('review.fields')}</h3>
        <div ref={form} role="form" aria-label={t('review.fields')} className={styles.fields}>
          {keys.map((key) => {
            const where = found[key]
            return (
              <div key={key} data-field={key} data-confidence={where?.confidence ?? 'none'} className={styles.field}>
                <FieldControl fieldKey={key} />
                {where === undefined ? null : (
                  <FoundNote
                    fieldKey={key}
                    found={where}
                    value={metadata[key]}
                    original={manuscript.metadata[key]}
                    onChange={(value) => change({ [key]: value })}
                  />
                )}
              </div>
            )
          })}
        </div>
      </RememberedValues>
    </FieldSourceContext>
  )
}
