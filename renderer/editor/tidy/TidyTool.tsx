import { WandSparkles } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToolPopover } from '../toolbar/ToolPopover.tsx'
import { TidyForm } from './TidyForm.tsx'
import './tidy.css'

/** 自动排版: a button, and the small form in which its steps are chosen (Ctrl+Alt+F runs them at once). */
export function TidyTool(): ReactNode {
  return (
    <ToolPopover label="editor.tidy" icon={WandSparkles} command="format.tidy">
      {(done) => <TidyForm onDone={done} />}
    </ToolPopover>
  )
}
