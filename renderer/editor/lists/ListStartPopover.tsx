import { useState, type ReactNode, type RefObject } from 'react'
import { Button, Dialog, FieldError, Input, Label, TextField } from 'react-aria-components'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { onListStartAsked } from './askListStart.ts'
import { numberedListAt } from './numberedListAt.ts'
import { readListNumber } from './readListNumber.ts'
import { setListStart } from './setListStart.ts'

/** The number that the item at the cursor is to have, below its words; opened by its command. */
export function ListStartPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onListStartAsked}>
      {(done) => <ListStartForm onDone={done} />}
    </AskedPopover>
  )
}

function ListStartForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const [at] = useState(() => numberedListAt(editor.state))
  const [text, setText] = useState(String(at?.number ?? 1))
  const [refused, setRefused] = useState(false)
  const set = (number: number): void => {
    const tr = setListStart(editor.state, number)
    if (tr !== null) editor.view.dispatch(tr)
    onDone()
  }
  const submit = (): void => {
    const number = readListNumber(text)
    if (number === null) setRefused(true)
    else set(number)
  }
  return (
    <Dialog className="link-form" aria-label={translate('menu.format.listStart')}>
      <TextField
        value={text}
        onChange={(value) => {
          setText(value)
          setRefused(false)
        }}
        isInvalid={refused}
        // eslint-disable-next-line jsx-a11y-x/no-autofocus -- a dialog moves the focus to its first field
        autoFocus
      >
        <Label>{translate(at?.index === 0 ? 'numbering.first' : 'numbering.here')}</Label>
        <Input
          inputMode="numeric"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || isComposing(event)) return
            event.preventDefault()
            submit()
          }}
        />
        <FieldError>{translate('numbering.refused')}</FieldError>
      </TextField>
      <div className="link-buttons">
        {at?.number === 1 ? null : (
          <Button className="link-first" onPress={() => set(1)}>
            {translate('numbering.again')}
          </Button>
        )}
        <Button className="link-cancel" onPress={onDone}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" onPress={submit}>
          {translate('editor.link.ok')}
        </Button>
      </div>
    </Dialog>
  )
}
