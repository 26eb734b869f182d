import { useState, type ReactNode, type RefObject } from 'react'
import { Button, Dialog, Input, Label, TextField } from 'react-aria-components'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { AskedPopover } from '../toolbar/AskedPopover.tsx'
import { onRubyAsked } from './askRuby.ts'
import { rubyWords } from './rubyWords.ts'
import { setRuby } from './setRuby.ts'
import { useSounds } from './useSounds.ts'
import './ruby.css'

/** How words are read, a field for each, below the words; opened by their command. */
export function RubyPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  return (
    <AskedPopover anchor={anchor} onAsked={onRubyAsked}>
      {(done) => <RubyForm onDone={done} />}
    </AskedPopover>
  )
}

function RubyForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { editor, translate } = usePaperTools()
  const [words] = useState(() => rubyWords(editor.state))
  const { notes, change, done, press } = useSounds(words, onDone)
  const write = (texts: readonly string[]): void => {
    const tr = setRuby(
      editor.state,
      words.map((word, at) => ({ ...word, text: texts[at] ?? '' })),
    )
    if (tr !== null) editor.view.dispatch(tr)
    done()
  }
  return (
    <Dialog className="link-form ruby-form" aria-label={translate('menu.format.ruby')}>
      <div className="ruby-words">
        {words.map(({ base, from }, at) => (
          <TextField
            key={from}
            className="ruby-word"
            aria-label={translate('ruby.of', { words: base })}
            value={notes[at] ?? ''}
            onChange={(text) => change(at, text)}
            autoFocus={at === 0}
          >
            <Input
              spellCheck={false}
              onKeyDown={(event) => {
                press(event)
                if (event.key !== 'Enter' || isComposing(event)) return
                event.preventDefault()
                write(notes)
              }}
            />
            <Label aria-hidden="true">{base}</Label>
          </TextField>
        ))}
      </div>
      <p className="ruby-hint">{translate('ruby.hint')}</p>
      <div className="link-buttons">
        {words.every(({ text }) => text === '') ? null : (
          <Button className="link-remove" onPress={() => write([])}>
            {translate('ruby.remove')}
          </Button>
        )}
        <Button className="link-cancel" onPress={done}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" onPress={() => write(notes)}>
          {translate('editor.link.ok')}
        </Button>
      </div>
    </Dialog>
  )
}
