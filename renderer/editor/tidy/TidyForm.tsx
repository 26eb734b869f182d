import { useState, type ReactNode } from 'react'
import { Button, Dialog } from 'react-aria-components'
import { headingLines } from '../../../src/intake/tidy/headingLines.ts'
import { TIDY_NAMES, type TidyName } from '../../../src/intake/tidy/tidyName.ts'
import { usePaperTools } from '../PaperContext.ts'
import { tidyPaper, tidyRange } from './tidyPaper.ts'

interface TidyFormProps {
  readonly onDone: () => void
}

/** Asks which steps of tidying to run, on the selection or the article; remembers the answer. */
export function TidyForm({ onDone }: TidyFormProps): ReactNode {
  const { editor, host, translate } = usePaperTools()
  const [names, setNames] = useState<readonly TidyName[]>(() => host.tidyNames())
  const [lines] = useState(() => headingLines(editor.state.doc, tidyRange(editor.state)).reverse())
  const change = (name: TidyName, on: boolean): void => {
    const next = TIDY_NAMES.filter((each) => (each === name ? on : names.includes(each)))
    setNames(next)
    host.onTidyNames(next)
  }
  const run = (): void => {
    tidyPaper(editor, host, names)
    onDone()
  }
  return (
    <Dialog className="tidy-form" aria-label={translate('editor.tidy')}>
      <p className="tidy-scope">
        {translate(editor.state.selection.empty ? 'editor.tidy.whole' : 'editor.tidy.selection')}
      </p>
      {TIDY_NAMES.map((name) => (
        <label key={name} className="tidy-step">
          <input
            type="checkbox"
            checked={names.includes(name)}
            onChange={(event) => change(name, event.target.checked)}
          />
          <span>
            {translate(`editor.tidy.${name}`)}
            {name === 'headings' && lines.length > 0 ? (
              <small>
                {translate('editor.tidy.headingLines', {
                  count: lines.length,
                  lines: lines
                    .slice(0, 3)
                    .map(({ node }) => node.textContent)
                    .join(' / '),
                })}
              </small>
            ) : null}
          </span>
        </label>
      ))}
      <div className="link-buttons">
        <Button className="link-cancel" onPress={onDone}>
          {translate('editor.link.cancel')}
        </Button>
        <Button className="link-ok" isDisabled={names.length === 0} onPress={run}>
          {translate('editor.tidy.run')}
        </Button>
      </div>
    </Dialog>
  )
}
