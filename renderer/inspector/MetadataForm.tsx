import { useArticle } from '../app/articleStore.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { BoundFor } from './BoundFor.tsx'
import { CompletenessLine } from './CompletenessLine.tsx'
import { FORM_GROUPS } from './fieldGroups.ts'
import { FormSection } from './FormSection.tsx'
import styles from './inspector.module.css'
import { RememberedValues } from './remembered.tsx'

/** The form for all metadata of the open article, made from the field table. */
export function MetadataForm() {
  const t = useTranslate()
  // Taken from its file anew, the article is another one to a control that is being typed in.
  const article = useArticle(({ session }) => (session === null ? '' : `${session.id} ${session.loads}`))
  return (
    <RememberedValues>
      <div key={article} role="form" aria-label={t('inspector.metadata')} className={styles.form}>
        <CompletenessLine />
        <BoundFor />
        {FORM_GROUPS.map((group) => (
          <FormSection key={group.group} group={group} />
        ))}
      </div>
    </RememberedValues>
  )
}
