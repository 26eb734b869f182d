import { useLayoutEffect, useRef } from 'react'
import { LONGEST_REMARK } from '../../src/article/document/marks/comment.ts'
import { useTranslate } from '../app/useTranslate.ts'
import { Button } from '../ui/Button.tsx'
import { isComposing } from '../ui/isComposing.ts'
import { TextArea } from '../ui/TextArea.tsx'
import styles from './comments.module.css'

/** Props of the form. */
export interface RemarkFormProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onSend: (text: string) => void
  /** the form goes; what stands in it is kept by its owner */
  readonly onClose: () => void
  /** another number gives the field the focus anew */
  readonly asked?: number
}

/** Asks for something to say; Ctrl+Enter sends it, never the Enter of an input method. */
export function RemarkForm({ label, text, onChange, onSend, onClose, asked = 0 }: RemarkFormProps) {
  const t = useTranslate()
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (asked > 0) field.current?.focus()
    // What was begun is gone on with at its end.
    field.current?.setSelectionRange(LONGEST_REMARK, LONGEST_REMARK)
  }, [asked])
  const send = (): void => {
    if (text.trim() !== '') onSend(text.trim())
  }
  return (
    <div
      role="presentation"
      className={styles.form}
      onKeyDown={(event) => {
        if (isComposing(event)) return
        if (event.key === 'Escape') onClose()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <TextArea
        label={label}
        hideLabel
        rows={3}
        inputRef={field}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- the form opens because the person asked for it
        autoFocus
        maxLength={LONGEST_REMARK}
        value={text}
        onChange={onChange}
        placeholder={label}
      />
      <div className={styles.buttons}>
        <Button variant="quiet" onPress={onClose}>
          {t('comments.cancel')}
        </Button>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={send}>
          {t('comments.send')}
        </Button>
      </div>
    </div>
  )
}
