import type { KeyboardEventHandler, ReactNode, Ref } from 'react'
import { Button } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import type { FindSession } from './findSession.ts'
import { FindField } from './FindField.tsx'
import { useFindPart } from './useFindPart.ts'

interface WordsProps {
  readonly session: FindSession
  readonly onKeyDown: KeyboardEventHandler
}

/** The words that are looked for. */
export function FindWords({
  session,
  onKeyDown,
  ref,
}: WordsProps & { readonly ref: Ref<HTMLInputElement> }): ReactNode {
  return (
    <FindField
      ref={ref}
      label="find.text"
      value={useFindPart(session, (view) => view.query.text)}
      invalid={useFindPart(session, (view) => view.trouble !== null)}
      onChange={(text) => session.ask({ text })}
      onKeyDown={onKeyDown}
    />
  )
}

/** The row with the words that take the place of those found. */
export function ReplaceRow({ session, onKeyDown }: WordsProps): ReactNode {
  const { translate } = usePaperTools()
  const none = useFindPart(session, (view) => view.count === 0)
  return (
    <div className="find-row">
      <FindField
        label="find.replacement"
        value={useFindPart(session, (view) => view.replacement)}
        onChange={session.setReplacement}
        onKeyDown={onKeyDown}
      />
      <Button className="find-do" isDisabled={none} onPress={session.replace}>
        {translate('find.replace')}
      </Button>
      <Button className="find-do" isDisabled={none} onPress={session.replaceAll}>
        {translate('find.replaceAll')}
      </Button>
    </div>
  )
}
