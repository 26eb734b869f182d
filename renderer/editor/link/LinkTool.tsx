import { Link } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import { readMarks } from '../toolbar/readMarks.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { LinkForm } from './LinkForm.tsx'
import { onLinkAsked } from './linkAsked.ts'

/** The link tool: a button, and the small form it opens (Ctrl+Shift+K opens it too). */
export function LinkTool(): ReactNode {
  const { editor, watch } = usePaperTools()
  const { link } = useSnapshot(readMarks)
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => onLinkAsked(editor, () => setOpen(true)), [editor])
  const show = async (): Promise<void> => {
    if (watch.isComposing()) await watch.settled()
    if (editor.isEditable) setOpen(true)
  }
  return (
    <span ref={anchor} className="tool-anchor">
      <ToolButton label="editor.link" icon={Link} keys="Mod+Shift+K" pressed={link} onPress={() => void show()} />
      <Popover
        className="tool-popover"
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        offset={6}
        placement="bottom"
      >
        <LinkForm
          onDone={() => {
            setOpen(false)
            // After the popover has let go of the focus.
            setTimeout(() => editor.isDestroyed || editor.view.focus(), 0)
          }}
        />
      </Popover>
    </span>
  )
}
