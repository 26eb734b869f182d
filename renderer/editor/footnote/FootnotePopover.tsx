import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { Button, Dialog, Label, TextArea, TextField } from 'react-aria-components'
import { LONGEST_FOOTNOTE } from '../../../src/article/document/nodes/footnote.ts'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { useCursorAtEnd } from '../toolbar/useCursorAtEnd.ts'
import { useDraft } from '../toolbar/useDraft.ts'
import { footnoteAt, onFootnoteAsked } from './askFootnote.ts'
import { setFootnote } from './setFootnote.ts'
import './footnote.css'

/** The words of a footnote, below the place they belong to; opened by their command. */
export function FootnotePopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onFootnoteAsked}>
      {(done) => <FootnoteForm onDone={done} />}
    </AskedPopover>
  )
}

function FootnoteForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const [found] = useState(() => footnoteAt(editor.state))
  const { text, change, done, press } = useDraft('footnote', String(found?.node.attrs.text ?? ''), onDone)
  const field = useRef<HTMLTextAreaElement>(null)
  useCursorAtEnd(field)
  const write = (words: string): void => {
    const tr = setFootnote(editor.state, words)
    if (tr !== null) editor.view.dispatch(tr)
    done()
  }
  return (
    <Dialog className="link-form footnote-form" aria-label={translate('menu.insert.footnote')}>
      <TextField
        value={text}
        onChange={change}
        maxLength={LONGEST_FOOTNOTE}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog moves the focus to its first field
        autoFocus
      >
        <Label>{translate('footnote.words')}</Label>
        <TextArea
          ref={field}
          rows={3}
          onKeyDown={(event) => {
            press(event)
            if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
            event.preventDefault()
            write(text)
          }}
        />
      </TextField>
      <div className="link-buttons">
        {found === null ? null : (
          <Button className="link-remove" onPress={() => write('')}>
            {translate('footnote.remove')}
          </Button>
        )}
        <Button className="link-cancel" onPress={done}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" onPress={() => write(text)}>
          {translate('editor.link.ok')}
        </Button>
      </div>
    </Dialog>
  )
}
