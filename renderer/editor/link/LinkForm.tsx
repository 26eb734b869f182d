import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button, Dialog, FieldError, Input, Label, TextField } from 'react-aria-components'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useDraft } from '../toolbar/useDraft.ts'
import { completeAddress } from './completeAddress.ts'
import { linkRange } from './linkRange.ts'
import { removeLink, setLink } from './setLink.ts'

interface LinkFormProps {
  readonly onDone: () => void
}

/** Characters of a link's title, at most: as many as an article keeps. */
const MOST_TITLE = 300
const NOTHING = (): void => undefined

/** Asks for the address of a link and its title, and says clearly why an address is not taken. Enter that confirms a candidate does not submit. */
export function LinkForm({ onDone }: LinkFormProps): ReactNode {
  const { editor, translate } = usePaperTools()
  const [range] = useState(() => linkRange(editor.state))
  const given = range.href || (completeAddress(range.text) ?? '')
  const { text: address, change, done: doneAddress, press } = useDraft('link', given, onDone, range.text)
  const title = useDraft('link', range.title, NOTHING, `title of ${range.text}`)
  const [refused, setRefused] = useState(false)
  const done = (): void => {
    title.done()
    doneAddress()
  }
  const submit = (): void => {
    const href = completeAddress(address)
    if (href === null) setRefused(true)
    else if (setLink(href, title.text.trim())(editor.state, (tr) => editor.view.dispatch(tr))) done()
  }
  const pressed = (event: KeyboardEvent<HTMLInputElement>): void => {
    press(event)
    title.press(event)
    if (event.key !== 'Enter' || isComposing(event)) return
    event.preventDefault()
    submit()
  }
  return (
    <Dialog className="link-form" aria-label={translate('editor.link.title')}>
      <TextField
        value={address}
        onChange={(value) => {
          change(value)
          setRefused(false)
        }}
        isInvalid={refused}
        // The form opens because the person asked for it, for this field first.
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog moves the focus to its first field
        autoFocus
      >
        <Label>{translate('editor.link.address')}</Label>
        <Input type="text" inputMode="url" placeholder="https://" spellCheck={false} onKeyDown={pressed} />
        <FieldError>{translate('editor.link.refused')}</FieldError>
      </TextField>
      <TextField value={title.text} onChange={title.change} maxLength={MOST_TITLE}>
        <Label>{translate('editor.link.hint')}</Label>
        <Input type="text" onKeyDown={pressed} />
      </TextField>
      <div className="link-buttons">
        {range.href === '' ? null : (
          <Button
            className="link-remove"
            onPress={() => {
              removeLink(editor.state, (tr) => editor.view.dispatch(tr))
              done()
            }}
          >
            {translate('editor.link.remove')}
          </Button>
        )}
        <Button className="link-cancel" onPress={done}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" onPress={submit}>
          {translate('editor.link.ok')}
        </Button>
      </div>
    </Dialog>
  )
}
