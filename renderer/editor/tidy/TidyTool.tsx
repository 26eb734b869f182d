import { WandSparkles } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { Popover } from 'react-aria-components'
import { usePaperTools } from '../PaperContext.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { TidyForm } from './TidyForm.tsx'
import './tidy.css'

/** 自动排版: a button, and the small form in which its steps are chosen (Ctrl+Alt+F runs them at once). */
export function TidyTool(): ReactNode {
  const { editor, watch } = usePaperTools()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const show = async (): Promise<void> => {
    if (watch.isComposing()) await watch.settled()
    if (editor.isEditable) setOpen(true)
  }
  return (
    <span ref={anchor} className="tool-anchor">
      <ToolButton label="editor.tidy" icon={WandSparkles} keys="Mod+Alt+F" onPress={() => void show()} />
      <Popover
        className="tool-popover"
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        offset={6}
        placement="bottom"
      >
        <TidyForm
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
