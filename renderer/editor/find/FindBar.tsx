import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  Regex,
  TextSelect,
  WholeWord,
  X,
  ChevronDown,
  ChevronRight,
} from 'lucide-react'
import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { findSessionOf } from './findSession.ts'
import { FindField } from './FindField.tsx'
import { findSummary } from './findSummary.ts'
import { focusFound } from './focusFound.ts'
import './find.css'

/** The bar with which words are found and replaced: it floats over the desk's corner, and nothing moves when it comes. */
export function FindBar(): ReactNode {
  const { editor, translate } = usePaperTools()
  const session = findSessionOf(editor)
  const view = useSyncExternalStore(session.subscribe, session.get)
  const field = useRef<HTMLInputElement>(null)
  const { mode, query, replacement, inSelection, count } = view
  useEffect(() => session.close, [session])
  useEffect(() => {
    if (mode === 'closed') return
    field.current?.focus()
    field.current?.select()
  }, [mode])
  if (mode === 'closed') return null

  const leave = (): void => {
    session.close()
    focusFound(editor.view)
  }
  const pressed = (event: KeyboardEvent, enter: (back: boolean) => void): void => {
    if (isComposing(event)) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') enter(event.shiftKey)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const canReplace = editor.isEditable
  return (
    <search className="find-bar" aria-label={translate('find.bar')}>
      {canReplace ? (
        <ToolButton
          label={mode === 'replace' ? 'find.less' : 'find.more'}
          icon={mode === 'replace' ? ChevronDown : ChevronRight}
          onPress={() => session.open(mode === 'replace' ? 'find' : 'replace')}
        />
      ) : null}
      <div className="find-rows">
        <div className="find-row">
          <FindField
            ref={field}
            label="find.text"
            value={query.text}
            invalid={view.trouble !== null}
            onChange={(text) => session.ask({ text })}
            onKeyDown={(event) => pressed(event, (back) => session.go(back ? -1 : 1))}
          />
          <span className="find-count" role="status">
            {findSummary(view, translate)}
          </span>
          <ToolButton
            label="find.previous"
            icon={ArrowUp}
            command="edit.findPrevious"
            disabled={count === 0}
            onPress={() => session.go(-1)}
          />
          <ToolButton
            label="find.next"
            icon={ArrowDown}
            command="edit.findNext"
            disabled={count === 0}
            onPress={() => session.go(1)}
          />
          <ToolButton label="find.close" icon={X} fixedKeys="Esc" onPress={leave} />
        </div>
        {mode === 'replace' && canReplace ? (
          <div className="find-row">
            <FindField
              label="find.replacement"
              value={replacement}
              onChange={session.setReplacement}
              onKeyDown={(event) => pressed(event, () => session.replace())}
            />
            <Button className="find-do" isDisabled={count === 0} onPress={session.replace}>
              {translate('find.replace')}
            </Button>
            <Button className="find-do" isDisabled={count === 0} onPress={session.replaceAll}>
              {translate('find.replaceAll')}
            </Button>
          </div>
        ) : null}
        <div className="find-row find-options">
          <ToolButton
            label="find.case"
            icon={CaseSensitive}
            pressed={query.matchCase}
            onPress={() => session.ask({ matchCase: !query.matchCase })}
          />
          <ToolButton
            label="find.word"
            icon={WholeWord}
            pressed={query.wholeWord}
            disabled={query.isPattern}
            onPress={() => session.ask({ wholeWord: !query.wholeWord })}
          />
          <Button
            className="tool find-width"
            aria-label={translate('find.width')}
            aria-pressed={query.matchWidth}
            isDisabled={query.isPattern}
            onPress={() => session.ask({ matchWidth: !query.matchWidth })}
          >
            {translate('find.width.sign')}
          </Button>
          <ToolButton
            label="find.pattern"
            icon={Regex}
            pressed={query.isPattern}
            onPress={() => session.ask({ isPattern: !query.isPattern })}
          />
          <ToolButton
            label="find.selection"
            icon={TextSelect}
            pressed={inSelection}
            onPress={() => session.setInSelection(!inSelection)}
          />
        </div>
      </div>
    </search>
  )
}
