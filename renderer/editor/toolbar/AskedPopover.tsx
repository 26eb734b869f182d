import type { Editor } from '@tiptap/core'
import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { Popover } from 'react-aria-components'
import { onLeafTurned } from '../leaf.ts'
import { usePaperTools } from '../PaperContext.ts'
import { placeOfWords } from './placeOfWords.ts'

/** Props of a form beside the words. */
export interface AskedPopoverProps {
  /** the tool it belongs to, below which it stands where the words are not on screen */
  readonly anchor: RefObject<HTMLElement | null>
  /** hears of the command that opens it; gives a function that stops hearing */
  readonly onAsked: (editor: Editor, open: () => void) => () => void
  /** draws the form; `done` closes it, and gives the paper the focus back */
  readonly children: (done: () => void) => ReactNode
}

/** A form below the words it is about, opened by its command. */
export function AskedPopover({ anchor, onAsked, children }: AskedPopoverProps): ReactNode {
  const { editor } = usePaperTools()
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState<DOMRect | null>(null)
  useEffect(() => {
    const show = (): void => {
      setPlace(placeOfWords(editor.view))
      setOpen(true)
    }
    const stops = [
      onAsked(editor, () => {
        // Asked for by keys, it has the focus before the next key is read; by a menu, after that has gone, and its focus with it.
        if (editor.view.hasFocus()) flushSync(show)
        else setTimeout(show, 0)
      }),
      // What it was about is gone with the article.
      onLeafTurned(editor, () => setOpen(false)),
    ]
    return () => stops.forEach((stop) => void stop())
  }, [editor, onAsked])
  const done = (): void => {
    flushSync(() => setOpen(false))
    // Before the next key is read.
    if (!editor.isDestroyed) editor.view.focus()
  }
  return (
    <Popover
      className="tool-popover"
      triggerRef={anchor}
      getTargetRect={() => place}
      isOpen={open}
      onOpenChange={(shown) => (shown ? setOpen(true) : done())}
      offset={6}
      placement="bottom"
    >
      {children(done)}
    </Popover>
  )
}
