import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './field.module.css'

/** What every field of the kit takes besides its own. */
export interface FieldWordsProps {
  readonly label: string
  /** stands at the right end of the label: a counter, a sign that the field is required */
  readonly aside?: ReactNode
  /** the label is heard, not seen */
  readonly hideLabel?: boolean
  /** a quiet word below */
  readonly description?: string | null
  /** what is wrong with the value, if anything */
  readonly error?: string | null
}

/** A field's label, above its control. */
export function FieldLabel({ label, aside }: Pick<FieldWordsProps, 'label' | 'aside'>) {
  return (
    <div className={styles.label}>
      <Label>{label}</Label>
      {aside}
    </div>
  )
}

/** A field's words below its control. */
export function FieldNotes({ description, error }: Pick<FieldWordsProps, 'description' | 'error'>) {
  return (
    <>
      {description === undefined || description === null ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  )
}
