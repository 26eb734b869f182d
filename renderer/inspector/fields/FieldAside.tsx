import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { useTranslate } from '../../app/useTranslate.ts'
import styles from '../inspector.module.css'
import { isSuggested } from '../suggest/isSuggested.ts'
import { ShorterTitleButton } from '../suggest/ShorterTitleButton.tsx'
import { SuggestButton } from '../suggest/SuggestButton.tsx'
import { FieldCounter } from './FieldCounter.tsx'

/** What stands at the right end of a field's label: that it is required, how much of its room is used, and what is offered for it. */
export function FieldAside({ fieldKey }: { fieldKey: FieldKey }) {
  const t = useTranslate()
  return (
    <span className={styles.aside}>
      {fieldOf(fieldKey).required === true ? <span className={styles.required}>{t('inspector.required')}</span> : null}
      <FieldCounter fieldKey={fieldKey} />
      {isSuggested(fieldKey) ? <SuggestButton fieldKey={fieldKey} /> : null}
      {fieldKey === 'title' ? <ShorterTitleButton /> : null}
    </span>
  )
}
