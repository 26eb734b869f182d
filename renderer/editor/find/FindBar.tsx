import { ChevronDown, ChevronRight, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { isComposing } from '../../ui/isComposing.ts'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { FindOptions } from './FindOptions.tsx'
import { findSessionOf } from './findSession.ts'
import { FindSteps } from './FindSteps.tsx'
import { FindWords, ReplaceRow } from './FindWords.tsx'
import { focusFound } from './focusFound.ts'
import { useFindPart } from './useFindPart.ts'
import './find.css'

/** The bar with which words are found and replaced: it floats over the desk's corner, and nothing moves when it comes. */
export function FindBar(): ReactNode {
  const { editor, translate } = usePaperTools()
  const session = findSessionOf(editor)
  const mode = useFindPart(session, (view) => view.mode)
  const field = useRef<HTMLInputElement>(null)
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
          <FindWords
            ref={field}
            session={session}
            onKeyDown={(event) => pressed(event, (back) => session.go(back ? -1 : 1))}
          />
          <FindSteps session={session} />
          <ToolButton label="find.close" icon={X} fixedKeys="Esc" onPress={leave} />
        </div>
        {mode === 'replace' && canReplace ? (
          <ReplaceRow session={session} onKeyDown={(event) => pressed(event, () => session.replace())} />
        ) : null}
        <FindOptions session={session} />
      </div>
    </search>
  )
}
