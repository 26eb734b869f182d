import { useRef, useState, type ReactNode, type RefObject } from 'react'
import { Button, Dialog, Label, TextArea, TextField } from 'react-aria-components'
import { LONGEST_FOOTNOTE } from '../../../src/article/document/nodes/footnote.ts'
import type { NoteKind } from '../../../src/article/document/noteKind.ts'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { useCursorAtEnd } from '../toolbar/useCursorAtEnd.ts'
import { useDraft } from '../toolbar/useDraft.ts'
import { noteAt, onNoteAsked } from './askNote.ts'
import { setNote } from './setNote.ts'
import './note.css'

/** What is known of the note before it is written. */
interface NoteProps {
  /** the kind that was asked for */
  readonly kind: NoteKind
}

/** The words of a note, below the place they belong to; opened by the command of its kind. */
export function NotePopover({
  kind,
  anchor,
}: NoteProps & { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onNoteAsked(kind)}>
      {(done) => <NoteForm kind={kind} onDone={done} />}
    </AskedPopover>
  )
}

function NoteForm({ kind: asked, onDone }: NoteProps & { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const [found] = useState(() => noteAt(editor.state, asked))
  const kind = found?.kind ?? asked
  const other = kind === 'footnote' ? 'endnote' : 'footnote'
  const { text, change, done, press } = useDraft(kind, String(found?.node.attrs.text ?? ''), onDone)
  const field = useRef<HTMLTextAreaElement>(null)
  useCursorAtEnd(field)
  const write = (words: string, as = kind): void => {
    const tr = setNote(editor.state, asked, words, as)
    if (tr !== null) editor.view.dispatch(tr)
    done()
  }
  return (
    <Dialog className="link-form note-form" aria-label={translate(`menu.insert.${kind}`)}>
      <TextField
        value={text}
        onChange={change}
        maxLength={LONGEST_FOOTNOTE}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog moves the focus to its first field
        autoFocus
      >
        <Label>{translate(`${kind}.words`)}</Label>
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
          <>
            <Button className="link-remove" onPress={() => write('')}>
              {translate(`${kind}.remove`)}
            </Button>
            <Button className="note-turn" isDisabled={text.trim() === ''} onPress={() => write(text, other)}>
              {translate(`${kind}.turn`)}
            </Button>
          </>
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
