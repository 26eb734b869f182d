import { useId } from 'react'
import { isListedField } from '../../src/library/lists/isListedField.ts'
import { useTranslate } from '../app/useTranslate.ts'
import type { FormGroup } from './fieldGroups.ts'
import { FieldControl } from './fields/FieldControl.tsx'
import { ListNote } from './ListNote.tsx'
import styles from './inspector.module.css'

/** A part of the metadata form under its heading. */
export function FormSection({ group }: { group: FormGroup }) {
  const t = useTranslate()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {t(group.heading)}
      </h2>
      {group.keys.map((key) => (
        <div key={key} data-field={key}>
          <FieldControl fieldKey={key} />
          {isListedField(key) ? <ListNote list={key} /> : null}
        </div>
      ))}
    </section>
  )
}
