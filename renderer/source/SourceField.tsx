import { useEffect, useRef } from 'react'
import type { Language } from '../../src/base/language.ts'
import { createSourceEditor } from './createSourceEditor.ts'
import styles from './source.module.css'

/** Props of the field. */
export interface SourceFieldProps {
  /** what it begins with */
  readonly text: string
  readonly label: string
  readonly language: Language
  readonly isReadOnly: boolean
  readonly onChange: (text: string) => void
}

/** The source in an editor of its own, which takes the keys at once. */
export function SourceField({ text, label, language, isReadOnly, onChange }: SourceFieldProps) {
  const place = useRef<HTMLDivElement>(null)
  const told = useRef(onChange)
  const first = useRef(text)
  useEffect(() => {
    told.current = onChange
  })
  useEffect(() => {
    if (place.current === null) return undefined
    const view = createSourceEditor(place.current, {
      text: first.current,
      label,
      language,
      isReadOnly,
      onChange: (now) => told.current(now),
    })
    view.focus()
    return () => view.destroy()
  }, [label, language, isReadOnly])
  return <div ref={place} className={styles.field} />
}
