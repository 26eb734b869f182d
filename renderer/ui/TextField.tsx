import type { Ref } from 'react'
import { Input, TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWordsProps } from './FieldWords.tsx'
import styles from './field.module.css'

/** Props of a field for one line of text; the rest of react-aria's text field passes through. */
export interface TextFieldProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'aria-label'>, FieldWordsProps {
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const { label, aside, hideLabel = false, description = null, error = null, placeholder, inputRef, ...rest } = props
  return (
    <AriaTextField
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : {})}
      isInvalid={error !== null}
      className={styles.field ?? ''}
    >
      {hideLabel ? null : <FieldLabel label={label} aside={aside} />}
      <Input
        className={styles.input ?? ''}
        {...(placeholder === undefined ? {} : { placeholder })}
        ref={inputRef ?? null}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
