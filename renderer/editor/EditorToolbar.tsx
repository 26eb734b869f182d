import type { MouseEvent, ReactNode } from 'react'
import { Separator, Toolbar } from 'react-aria-components'
import { usePaperTools } from './PaperContext.ts'
import { BlockTools } from './toolbar/BlockTools.tsx'
import { HistoryTools } from './toolbar/HistoryTools.tsx'
import { InsertTools } from './toolbar/InsertTools.tsx'
import { MarkTools } from './toolbar/MarkTools.tsx'
import { StyleTools } from './toolbar/StyleTools.tsx'
import { TableTools } from './toolbar/TableTools.tsx'
import { TidyTool } from './tidy/TidyTool.tsx'
import './toolbar/toolbar.css'

/** Leaves the focus in the text. React brings the events of popovers here too; those keep theirs. */
function keepFocus(event: MouseEvent<HTMLElement>): void {
  if (event.currentTarget.contains(event.target as Node)) event.preventDefault()
}

/** The toolbar of the paper: one stop of the Tab key, arrows within. Pressing it with the mouse leaves the cursor where it is in the text. */
export function EditorToolbar(): ReactNode {
  const { translate } = usePaperTools()
  const line = <Separator orientation="vertical" className="tool-gap" />
  return (
    <div className="paper-bar" role="presentation" onMouseDownCapture={keepFocus}>
      <Toolbar className="paper-tools" aria-label={translate('editor.toolbar')}>
        <StyleTools />
        {line}
        <MarkTools />
        {line}
        <BlockTools />
        {line}
        <InsertTools />
        <TidyTool />
        {line}
        <HistoryTools />
      </Toolbar>
      <TableTools />
    </div>
  )
}
