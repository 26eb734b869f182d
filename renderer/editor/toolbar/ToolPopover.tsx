import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Popover } from 'react-aria-components'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { holdLeaf, onLeafTurned } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from './ToolButton.tsx'

interface ToolPopoverProps {
  readonly label: MessageKey
  readonly icon: LucideIcon
  /** whose keys the hint shows, as they are now */
  readonly command: CommandId
  /** given: a switch, pressed or not */
  readonly pressed?: boolean
  /** Hears of whatever else opens the form; gives a function that stops hearing. */
  readonly onAsked?: (open: () => void) => () => void
  /** Draws the form; `done` closes it, and gives the paper the focus back. */
  readonly children: (done: () => void) => ReactNode
}

/** A tool that is a button and the small form it opens. */
export function ToolPopover({ onAsked, children, ...button }: ToolPopoverProps): ReactNode {
  const { editor, watch } = usePaperTools()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => onAsked?.(() => setOpen(true)), [onAsked])
  // What it was about is gone with the article.
  useEffect(() => onLeafTurned(editor, () => setOpen(false)), [editor])
  const show = async (): Promise<void> => {
    const isHere = holdLeaf(editor)
    if (watch.isComposing()) await watch.settled()
    if (isHere() && editor.isEditable) setOpen(true)
  }
  const done = (): void => {
    flushSync(() => setOpen(false))
    // After the popover has let go of the focus, and before the next key is read.
    if (!editor.isDestroyed) editor.view.focus()
  }
  return (
    <span ref={anchor} className="tool-anchor">
      <ToolButton {...button} onPress={() => void show()} />
      <Popover
        className="tool-popover"
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        offset={6}
        placement="bottom"
      >
        {children(done)}
      </Popover>
    </span>
  )
}
