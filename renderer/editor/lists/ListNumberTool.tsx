import { useRef, type ReactNode } from 'react'
import type { EditorState } from '@tiptap/pm/state'
import { appliesHere } from '../commands/appliesHere.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { usePaperTools } from '../PaperContext.ts'
import { act } from '../toolbar/act.ts'
import { ToolMenu } from '../toolbar/ToolMenu.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { ListStartPopover } from './ListStartPopover.tsx'
import './lists.css'

const ITEMS = ['format.continueList', 'format.listStart'] as const

const readNumbers = (state: EditorState) =>
  Object.fromEntries(ITEMS.map((id) => [id, appliesHere(state, id)])) as Record<(typeof ITEMS)[number], boolean>

/** The numbers of the list at the cursor, a narrow menu behind the button of numbered lists. */
export function ListNumberTool(): ReactNode {
  const tools = usePaperTools()
  const applies = useSnapshot(readNumbers)
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <span ref={anchor} className="tool-anchor tool-split">
      <ToolMenu
        label="numbering.menu"
        face={null}
        disabled={!applies['format.listStart']}
        items={ITEMS.map((id) => ({ id, label: `menu.${id}` as const, disabled: !applies[id] }))}
        onChoose={(id) =>
          void act(tools, (editor) => runPaperCommand(id as (typeof ITEMS)[number], editor, tools.host), false)
        }
      />
      <ListStartPopover anchor={anchor} />
    </span>
  )
}
