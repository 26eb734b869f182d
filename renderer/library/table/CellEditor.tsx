import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { fieldOf, type FieldKey } from '../../../src/article/fields.ts'
import { withPatch, type MetadataPatch } from '../../../src/article/metadata.ts'
import type { TableRow } from '../../../src/library/table/tableRow.ts'
import { useDesk } from '../../app/deskContext.tsx'
import { useTranslate } from '../../app/useTranslate.ts'
import { FieldControl } from '../../inspector/fields/FieldControl.tsx'
import { FieldSourceContext } from '../../inspector/fieldSource.ts'
import { RememberedValues } from '../../inspector/remembered.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { isComposing } from '../../ui/isComposing.ts'
import styles from './table.module.css'
import { useCellDraft } from './useCellDraft.ts'

/** Props of the editor over a cell. */
export interface CellEditorProps {
  readonly row: TableRow
  readonly field: FieldKey
  /** where the editor begins in the sheet, and how wide the cell is, in CSS pixels; `isAbove`: it ends there */
  readonly place: { readonly left: number; readonly top: number; readonly width: number; readonly isAbove: boolean }
  /** `move`: which way the cursor goes after that */
  readonly onDone: (patch: MetadataPatch, move: 'down' | 'next' | 'stay') => void
  readonly onCancel: () => void
}

/**
 * The inspector's own control for a field, over its cell. Enter ends where it adds nothing, Tab ends and goes on, Escape gives up; a press
 * beside it ends it too. What is begun is kept until its article has it.
 */
export function CellEditor({ row, field, place, onDone, onCancel }: CellEditorProps) {
  const t = useTranslate()
  const language = useDesk((state) => state.settings.language)
  const box = useRef<HTMLDivElement>(null)
  const draft = useCellDraft(row, field)
  const [metadata, setMetadata] = useState(draft.begun)
  const latest = useRef(draft.begun)
  const keep = useRef(draft.keep)
  const source = useMemo(
    () => ({
      metadata,
      change: (patch: MetadataPatch) => {
        latest.current = withPatch(latest.current, patch)
        setMetadata(latest.current)
        keep.current(latest.current)
      },
    }),
    [metadata],
  )

  useEffect(() => {
    const input = ['input, textarea', '[role=spinbutton], button']
      .map((found) => box.current?.querySelector<HTMLElement>(found))
      .find(Boolean)
    input?.focus()
    if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) input.select()
  }, [])

  // What is half typed in a list becomes a value when its input is left; the change is there after that.
  function end(move: 'down' | 'next' | 'stay'): void {
    ;(document.activeElement as HTMLElement | null)?.blur()
    setTimeout(() => onDone({ [field]: latest.current[field] }, move))
  }
  function giveUp(): void {
    draft.forget()
    onCancel()
  }

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event)) return
    const input = event.target instanceof HTMLInputElement ? event.target : null
    const isOpen = input?.getAttribute('aria-activedescendant') !== null && input !== null
    const adds = fieldOf(field).many && input !== null && input.value !== ''
    if (event.key === 'Escape' && input?.getAttribute('aria-expanded') !== 'true') giveUp()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) end('stay')
    else if (event.key === 'Enter' && input !== null && !isOpen && !adds) end('down')
    else if (event.key === 'Tab' && input !== null && !event.shiftKey) end('next')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <FieldSourceContext value={source}>
      <div aria-hidden className={styles.shield} onPointerDown={() => end('stay')} />
      <div
        ref={box}
        role="dialog"
        aria-label={t('table.edit', { column: fieldOf(field).label[language] })}
        className={classes(styles.editor, place.isAbove && styles.above)}
        style={{ left: place.left, top: place.top, width: Math.max(300, Math.min(520, place.width)) }}
        onKeyDownCapture={pressed}
      >
        <RememberedValues>
          <FieldControl fieldKey={field} />
        </RememberedValues>
        <div className={styles.editorFoot}>
          <span>{t('table.edit.keys')}</span>
          <Button variant="quiet" onPress={giveUp}>
            {t('table.edit.cancel')}
          </Button>
          <Button variant="primary" onPress={() => end('stay')}>
            {t('table.edit.done')}
          </Button>
        </div>
      </div>
    </FieldSourceContext>
  )
}
