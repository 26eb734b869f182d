import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Button, Dialog, Label, TextArea, TextField } from 'react-aria-components'
import { LONGEST_FORMULA } from '../../../src/article/document/nodes/formula.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { useCursorAtEnd } from '../toolbar/useCursorAtEnd.ts'
import { useDraft } from '../toolbar/useDraft.ts'
import { onFormulaAsked } from './askFormula.ts'
import { FormulaPieces } from './FormulaPieces.tsx'
import { FormulaPreview } from './FormulaPreview.tsx'
import { putPiece } from './formulaPieces.ts'
import { formulaDraft, setFormula } from './setFormula.ts'
import './formula.css'

/** A formula in TeX, drawn while it is written, below its place; opened by its command. */
export function FormulaPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onFormulaAsked}>
      {(done) => <FormulaForm onDone={done} />}
    </AskedPopover>
  )
}

function FormulaForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const [first] = useState(() => formulaDraft(editor.state))
  const { text: tex, change, done, press } = useDraft('formula', first.tex, onDone)
  const [display, setDisplay] = useState(first.display)
  const field = useRef<HTMLTextAreaElement>(null)
  useCursorAtEnd(field)
  const write = (text: string): void => {
    const tr = setFormula(editor.state, { tex: text, display })
    if (tr !== null) editor.view.dispatch(tr)
    done()
  }
  const put = (piece: string): void => {
    const { selectionStart, selectionEnd } = field.current ?? { selectionStart: tex.length, selectionEnd: tex.length }
    const made = putPiece(tex, selectionStart, selectionEnd, piece)
    if (made.tex.length > LONGEST_FORMULA) return
    flushSync(() => change(made.tex))
    field.current?.focus()
    field.current?.setSelectionRange(made.cursor, made.cursor)
  }
  return (
    <Dialog className="link-form formula-form" aria-label={translate('menu.insert.formula')}>
      <TextField
        value={tex}
        onChange={change}
        maxLength={LONGEST_FORMULA}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog moves the focus to its first field
        autoFocus
      >
        <Label>{translate('formula.tex')}</Label>
        <TextArea
          ref={field}
          rows={2}
          spellCheck={false}
          onKeyDown={(event) => {
            press(event)
            if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
            event.preventDefault()
            write(tex)
          }}
        />
      </TextField>
      <FormulaPreview tex={tex} display={display} />
      <FormulaPieces onPut={put} />
      <Checkbox label={translate('formula.display')} isSelected={display} onChange={setDisplay} />
      <div className="link-buttons">
        {first.found ? (
          <Button className="link-remove" onPress={() => write('')}>
            {translate('formula.remove')}
          </Button>
        ) : null}
        <Button className="link-cancel" onPress={done}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" onPress={() => write(tex)}>
          {translate('editor.link.ok')}
        </Button>
      </div>
    </Dialog>
  )
}
