import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWordsProps } from './FieldWords.tsx'
import styles from './field.module.css'

/** Props of a field for several lines of text. */
export interface TextAreaProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'>, FieldWordsProps {
  readonly placeholder?: string
  /** how many lines it shows; it can be drawn larger */
  readonly rows?: number
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text with their label. */
export function TextArea(props: TextAreaProps) {
  const { label, aside, hideLabel = false, description = null, error = null, rows = 3, ...more } = props
  const { placeholder, inputRef, ...rest } = more
  return (
    <TextField
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      isInvalid={error !== null}
      className={styles.field ?? ''}
    >
      {hideLabel ? null : <FieldLabel label={label} aside={aside} />}
      <AriaTextArea
        className={styles.input ?? ''}
        rows={rows}
        {...(placeholder === undefined ? {} : { placeholder })}
        ref={inputRef ?? null}
      />
      <FieldNotes description={description} error={error} />
    </TextField>
  )
}
