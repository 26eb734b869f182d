import {
  Bold,
  Italic,
  Link,
  MessageSquareText,
  RemoveFormatting,
  Strikethrough,
  TextQuote,
  Underline,
  type LucideIcon,
} from 'lucide-react'
import { useCallback, useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { TextSelection } from '@tiptap/pm/state'
import type { PaperCommandId } from '../../../src/contract/paperCommandId.ts'
import type { CommandId } from '../../../src/contract/commandId.ts'
import { runPaperCommand } from '../commands/runPaperCommand.ts'
import { readPainter } from '../painter/painterExtension.ts'
import { usePaperTools } from '../PaperContext.ts'
import { useQuietState } from '../../ui/useQuietState.ts'
import { act } from '../toolbar/act.ts'
import { readBlock } from '../toolbar/readBlock.ts'
import { readMarks } from '../toolbar/readMarks.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import { useSnapshot } from '../typing/useSnapshot.ts'
import { scrollerOf } from '../scrollerOf.ts'
import { onBubbleAsked } from './bubbleAsked.ts'
import { bubblePlace } from './bubblePlace.ts'
import './bubble.css'

const TOOLS: readonly {
  id: CommandId & (PaperCommandId | 'format.bold' | 'format.italic' | 'format.underline')
  icon: LucideIcon
  mark?: 'bold' | 'italic' | 'underline' | 'strike' | 'link'
}[] = [
  { id: 'format.bold', icon: Bold, mark: 'bold' },
  { id: 'format.italic', icon: Italic, mark: 'italic' },
  { id: 'format.underline', icon: Underline, mark: 'underline' },
  { id: 'format.strike', icon: Strikethrough, mark: 'strike' },
  { id: 'insert.link', icon: Link, mark: 'link' },
  { id: 'format.quote', icon: TextQuote },
  { id: 'format.clear', icon: RemoveFormatting },
]

/**
 * Tools beside words that the pointer has selected; Alt+Enter shows them for any selection and goes into them, Escape goes back. They never
 * cover a selected word, and go away when something is typed.
 */
export function BubbleTools(): ReactNode {
  const { editor, watch } = usePaperTools()
  const [shown, setShown] = useQuietState<'no' | 'shown' | 'entered'>('no')
  useEffect(() => {
    const { dom } = editor.view
    const isSelected = (): boolean =>
      editor.isEditable && editor.state.selection instanceof TextSelection && !editor.state.selection.empty
    let timer: ReturnType<typeof setTimeout> | undefined
    const pointed = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (isSelected() && !watch.isComposing() && !readPainter(editor.state).painting) setShown('shown')
      }, 120)
    }
    const changed = ({ transaction }: { transaction: { docChanged: boolean; selectionSet: boolean } }): void => {
      if (!isSelected() || (transaction.selectionSet && !transaction.docChanged)) setShown('no')
    }
    const away = (): void => {
      clearTimeout(timer)
      setShown('no')
    }
    dom.addEventListener('mouseup', pointed)
    dom.addEventListener('mousedown', away)
    dom.addEventListener('compositionstart', away)
    dom.addEventListener('keydown', away)
    editor.on('transaction', changed)
    const stop = onBubbleAsked(editor, () => setTimeout(() => setShown('entered'), 0))
    return () => {
      clearTimeout(timer)
      dom.removeEventListener('mouseup', pointed)
      dom.removeEventListener('mousedown', away)
      dom.removeEventListener('compositionstart', away)
      dom.removeEventListener('keydown', away)
      editor.off('transaction', changed)
      stop()
    }
  }, [editor, watch, setShown])
  const leave = useCallback(() => {
    setShown('no')
    editor.view.focus()
  }, [editor, setShown])
  return shown === 'no' ? null : (
    <ShownTools enter={shown === 'entered'} onLeave={leave} onGone={() => setShown('no')} />
  )
}

interface ShownToolsProps {
  readonly enter: boolean
  /** back to the paper */
  readonly onLeave: () => void
  /** the focus went on to another place */
  readonly onGone: () => void
}

function ShownTools({ enter, onLeave, onGone }: ShownToolsProps): ReactNode {
  const tools = usePaperTools()
  const { editor, host, translate } = tools
  const marks = useSnapshot(readMarks)
  const { takesWrap } = useSnapshot(readBlock)
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const scroller = scrollerOf(editor.view)
    const stand = (): void => {
      const element = bar.current
      if (element === null || scroller === null || editor.isDestroyed) return
      const { from, to } = editor.state.selection
      const [start, end] = [editor.view.coordsAtPos(from, 1), editor.view.coordsAtPos(to, -1)]
      const oneLine = Math.abs(start.top - end.top) < 2
      const text = editor.view.dom.getBoundingClientRect()
      const words = {
        top: start.top,
        bottom: end.bottom,
        left: oneLine ? start.left : text.left,
        right: oneLine ? end.right : text.right,
      }
      const place = bubblePlace(words, scroller.getBoundingClientRect(), {
        width: element.offsetWidth,
        height: element.offsetHeight,
      })
      element.style.visibility = place === null ? 'hidden' : 'visible'
      if (place === null) return
      element.style.left = `${place.left}px`
      element.style.top = `${place.top}px`
    }
    stand()
    scroller?.addEventListener('scroll', stand)
    window.addEventListener('resize', stand)
    return () => {
      scroller?.removeEventListener('scroll', stand)
      window.removeEventListener('resize', stand)
    }
  }, [editor])
  useEffect(() => {
    if (enter) bar.current?.querySelector('button')?.focus()
  }, [enter])

  return (
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions -- the toolbar within takes the keys; Escape leaves it
    <div
      ref={bar}
      className="bubble"
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onLeave()
      }}
    >
      <Toolbar className="bubble-tools" aria-label={translate('tool.bubble')}>
        {TOOLS.map(({ id, icon, mark }) => (
          <ToolButton
            key={id}
            label={`menu.${id}`}
            icon={icon}
            command={id}
            {...(mark === undefined ? {} : { pressed: marks[mark] })}
            disabled={id === 'format.quote' && !takesWrap}
            onPress={(byPointer) => void act(tools, (each) => runPaperCommand(id, each, host), byPointer)}
          />
        ))}
        <ToolButton
          label="menu.view.comments"
          icon={MessageSquareText}
          command="view.comments"
          onPress={() => {
            onGone()
            void act(tools, () => host.onComment(), false)
          }}
        />
      </Toolbar>
    </div>
  )
}
