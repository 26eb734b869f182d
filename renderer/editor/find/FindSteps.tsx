import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import type { FindSession } from './findSession.ts'
import { findSummary } from './findSummary.ts'
import { useFindPart } from './useFindPart.ts'

/** How the search stands, and the way from place to place. */
export function FindSteps({ session }: { readonly session: FindSession }): ReactNode {
  const none = useFindPart(session, (view) => view.count === 0)
  return (
    <>
      <Summary session={session} />
      <ToolButton
        label="find.previous"
        icon={ArrowUp}
        command="edit.findPrevious"
        disabled={none}
        onPress={() => session.go(-1)}
      />
      <ToolButton
        label="find.next"
        icon={ArrowDown}
        command="edit.findNext"
        disabled={none}
        onPress={() => session.go(1)}
      />
    </>
  )
}

function Summary({ session }: { readonly session: FindSession }): ReactNode {
  const { translate } = usePaperTools()
  return (
    <span className="find-count" role="status">
      {useFindPart(session, (view) => findSummary(view, translate))}
    </span>
  )
}
