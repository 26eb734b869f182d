import { CaseSensitive, Regex, TextSelect, WholeWord } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import type { FindSession } from './findSession.ts'
import { useFindPart } from './useFindPart.ts'

/** How words are looked for: the row of switches in the find bar. */
export function FindOptions({ session }: { readonly session: FindSession }): ReactNode {
  const { translate } = usePaperTools()
  const query = useFindPart(session, (view) => view.query)
  const inSelection = useFindPart(session, (view) => view.inSelection)
  return (
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
  )
}
