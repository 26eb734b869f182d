import { X } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button, ToggleButton, Toolbar } from 'react-aria-components'
import type { PasteMode } from '../../../src/intake/clipboard/convert/place.ts'
import { usePaperTools } from '../PaperContext.ts'
import { noteWords } from './noteWords.ts'
import { pasteAnotherWay } from './pasteAnotherWay.ts'
import { onPasted, type Pasted } from './pasteMemory.ts'
import './pasteChoice.css'

/** In milliseconds: how long the choice waits for somebody. */
const PATIENCE = 12_000

const MODES: readonly PasteMode[] = ['structure', 'styles', 'text']

/**
 * The choice after a paste: structure, all styles, or words alone, and what was tidied. Goes by itself when one writes on, or after a while; the
 * keys Ctrl+Alt+V lead into it, Esc out of it.
 */
export function PasteChoice(): ReactNode {
  const { editor, host, translate } = usePaperTools()
  const [pasted, setPasted] = useState<Pasted | null>(null)
  const [held, setHeld] = useState(false)
  const bar = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const enter = (): void => bar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
    return onPasted(editor, setPasted, enter)
  }, [editor])
  useEffect(() => {
    if (pasted === null) return
    const follow = (): void => {
      if (editor.state.doc !== pasted.after) setPasted((now) => (now === pasted ? null : now))
    }
    editor.on('transaction', follow)
    const timer = held ? undefined : setTimeout(() => setPasted(null), PATIENCE)
    return () => {
      editor.off('transaction', follow)
      clearTimeout(timer)
    }
  }, [editor, pasted, held])

  if (pasted === null || !editor.isEditable) return null
  const leave = (): void => {
    setPasted(null)
    setHeld(false)
    editor.view.focus()
  }
  const words = noteWords(pasted.notes, translate)
  return (
    <div
      className="paste-choice"
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave()
      }}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      // A press of the mouse leaves the cursor where it is in the text.
      onMouseDown={(event) => event.preventDefault()}
    >
      <Toolbar ref={bar} aria-label={translate('editor.paste.choice')}>
        {MODES.map((mode) => (
          <ToggleButton
            key={mode}
            className="tool"
            isSelected={mode === pasted.mode}
            onPress={(event) => {
              pasteAnotherWay(editor, host, pasted, mode)
              if (event.pointerType !== 'keyboard' && event.pointerType !== 'virtual') editor.view.focus()
            }}
          >
            <span>{translate(`editor.paste.${mode}`)}</span>
          </ToggleButton>
        ))}
        <Button className="tool" aria-label={translate('editor.paste.close')} onPress={leave}>
          <X size={14} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Toolbar>
      <p role="status" className="paste-words">
        {words === '' ? translate('editor.paste.clean') : translate('editor.paste.tidied', { what: words })}
      </p>
    </div>
  )
}
