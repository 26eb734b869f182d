import { Baseline } from 'lucide-react'
import type { ReactNode } from 'react'
import { COLOUR_COMMANDS, readColour, setColour } from '../extensions/setColour.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { act } from './act.ts'
import { ToolMenu } from './ToolMenu.tsx'

/** The colour of words, one of the house's few. */
export function ColourTool(): ReactNode {
  const tools = usePaperTools()
  const { name } = useSnapshot(snapshot)
  return (
    <ToolMenu
      label="colour.menu"
      choice="one"
      face={
        <span className="tool-ink" data-colour={name}>
          <Baseline size={16} strokeWidth={1.75} aria-hidden="true" />
        </span>
      }
      items={COLOUR_COMMANDS.map((command) => {
        const id = command.name ?? 'none'
        return { id, label: `colour.${id}`, swatch: id, selected: id === name } as const
      })}
      onChoose={(id) => {
        const chosen = COLOUR_COMMANDS.find((command) => (command.name ?? 'none') === id)?.name ?? null
        void act(tools, ({ state, view }) => setColour(chosen)(state, (tr) => view.dispatch(tr)), false)
      }}
    />
  )
}

function snapshot(state: Parameters<typeof readColour>[0]): { readonly name: ReturnType<typeof readColour> } {
  return { name: readColour(state) }
}
