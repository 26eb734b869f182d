import { useEffect, useRef, useState } from 'react'
import { useTranslate } from '../../app/useTranslate.ts'
import { Button } from '../../ui/Button.tsx'
import { isComposing } from '../../ui/isComposing.ts'
import styles from './views.module.css'

/** Props of the line in which a view is named. */
export interface ViewNameProps {
  readonly name: string
  readonly onName: (name: string) => Promise<void>
  readonly onCancel: () => void
}

/** Names a view: Enter keeps, Escape leaves it. */
export function ViewName({ name, onName, onCancel }: ViewNameProps) {
  const t = useTranslate()
  const [text, setText] = useState(name)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void onName(text.trim())
      }}
    >
      <input
        ref={input}
        type="text"
        aria-label={t('views.nameOf')}
        placeholder={t('views.nameOf')}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) event.stopPropagation()
          else if (event.key === 'Escape') onCancel()
        }}
      />
      <Button variant="primary" type="submit" isDisabled={text.trim() === ''}>
        {t('views.save')}
      </Button>
      <Button variant="quiet" onPress={onCancel}>
        {t('views.cancel')}
      </Button>
    </form>
  )
}
