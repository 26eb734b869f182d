import { Link } from 'lucide-react'
import { useCallback, type ReactNode } from 'react'
import { usePaperTools } from '../PaperContext.ts'
import { readMarks } from '../toolbar/readMarks.ts'
import { ToolPopover } from '../toolbar/ToolPopover.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { LinkForm } from './LinkForm.tsx'
import { onLinkAsked } from './linkAsked.ts'

/** The link tool: a button, and the small form it opens (Ctrl+Shift+K opens it too). */
export function LinkTool(): ReactNode {
  const { editor } = usePaperTools()
  const { link } = useSnapshot(readMarks)
  const onAsked = useCallback((open: () => void) => onLinkAsked(editor, open), [editor])
  return (
    <ToolPopover label="editor.link" icon={Link} command="insert.link" pressed={link} onAsked={onAsked}>
      {(done) => <LinkForm onDone={done} />}
    </ToolPopover>
  )
}
