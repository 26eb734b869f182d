import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { Popover } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import { SymbolGrid } from './SymbolGrid.tsx'
import { onSymbolsAsked } from './symbolsAsked.ts'
import './symbols.css'

/** The special characters, below the tool they belong to; opened by their command. */
export function SymbolPopover({ anchor }: { readonly anchor: RefObject<HTMLElement | null> }): ReactNode {
  const { editor } = usePaperTools()
  const [open, setOpen] = useState(false)
  // After a menu that asked for them has gone, and its focus with it.
  useEffect(() => onSymbolsAsked(editor, () => setTimeout(() => setOpen(true), 0)), [editor])
  const done = (): void => {
    setOpen(false)
    setTimeout(() => editor.isDestroyed || editor.view.focus(), 0)
  }
  return (
    <Popover
      className="tool-popover"
      triggerRef={anchor}
      isOpen={open}
      onOpenChange={(shown) => (shown ? setOpen(true) : done())}
      offset={6}
      placement="bottom"
    >
      <SymbolGrid onDone={done} />
    </Popover>
  )
}
