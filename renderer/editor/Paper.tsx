import {
  memo,
  useCallback,
  useEffect,
  useMemo,
  useState,
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { translate } from '../../src/base/messages/translate.ts'
import { BubbleTools } from './bubble/BubbleTools.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { FindBar } from './find/FindBar.tsx'
import { FigureStrip } from './figure/FigureStrip.tsx'
import { PasteChoice } from './paste/PasteChoice.tsx'
import { SlashMenu } from './slash/SlashMenu.tsx'
import { PaperMenu } from './menu/PaperMenu.tsx'
import { PaperContext, type PaperTools } from './PaperContext.ts'
import type { PaperProps } from './paperProps.ts'
import { BlockHandle } from './moving/BlockHandle.tsx'
import { goBelow } from './goBelow.ts'
import { mountPaper, type MountedPaper } from './mountPaper.ts'
import { ParagraphCounts } from './views/ParagraphCounts.tsx'
import { paragraphLines } from './typing/paragraphLines.ts'
import './paper.css'
import './paperText.css'
import './formula/paperFormula.css'
import './bookmarks/bookmarks.css'

const NO_KEYS = {}
const NO_TRACKING = { on: false }

/** An editor at work, and what it asks of the window. */
interface MountedSheet extends MountedPaper {
  readonly articleId: string
}

// They are drawn anew when their tools change, not at every word that the window tells the paper.
const Toolbar = memo(EditorToolbar)
const Find = memo(FindBar)
const Strip = memo(FigureStrip)
const Choice = memo(PasteChoice)
const Slash = memo(SlashMenu)
const Bubble = memo(BubbleTools)
const Pointed = memo(PaperMenu)
const Handle = memo(BlockHandle)
const Counts = memo(ParagraphCounts)

/** The sheet on which an article is written, with its toolbar, which stays when another article comes. */
export function Paper(props: PaperProps): ReactNode {
  const { articleId, editable, language, keys = NO_KEYS, tracking: { on: tracking } = NO_TRACKING } = props
  const [mounted, setMounted] = useState<MountedSheet | null>(null)
  const { wide = false, focus = false, typewriter = false } = props.look ?? {}
  const { editor, watch, host } = mounted ?? {}
  // The same for the next article, where its editor is the same.
  const tools = useMemo<PaperTools | null>(() => {
    if (editor === undefined || watch === undefined || host === undefined) return null
    return { editor, watch, host, tracking, keys, translate: (key, values) => translate(language, key, values) }
  }, [editor, watch, host, tracking, keys, language])
  return (
    <PaperContext value={tools}>
      <section
        className="paper-frame"
        data-readonly={editable ? undefined : ''}
        data-wide={wide || undefined}
        data-focus={focus || undefined}
        data-typewriter={typewriter || undefined}
        data-tracking={tracking || undefined}
      >
        {tools !== null && editable ? <Toolbar /> : null}
        <Sheet
          key={articleId}
          {...props}
          mounted={mounted?.articleId === articleId ? mounted : null}
          onMounted={setMounted}
        />
      </section>
    </PaperContext>
  )
}

interface SheetProps extends PaperProps {
  readonly mounted: MountedSheet | null
  readonly onMounted: (sheet: MountedSheet | null) => void
}

function Sheet(props: SheetProps): ReactNode {
  const { articleId, editable, language, mounted, onMounted } = props
  // The paper starts from the body it was first given: later ones are its own, on their way back.
  const [first] = useState(props)
  const [lines] = useState(() => paragraphLines(props.document).toFixed(2))

  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return
      const paper = mountPaper(element, first)
      onMounted({ ...paper, articleId })
      return () => {
        onMounted(null)
        paper.unmount()
      }
    },
    [articleId, first, onMounted],
  )
  useEffect(() => mounted?.host.renew(props))
  useEffect(() => mounted?.setEditable(editable), [mounted, editable])

  // A style property rather than an attribute of the text: the words are shown by CSS alone, on the one empty paragraph.
  const hint = {
    '--paper-hint': JSON.stringify(translate(language, 'editor.paper.hint')),
    '--caption-hint': JSON.stringify(translate(language, 'menu.insert.tableCaption')),
    '--group-caption-hint': JSON.stringify(translate(language, 'menu.insert.groupCaption')),
    '--source-hint': JSON.stringify(translate(language, 'pullquote.source')),
    '--formula-fault': JSON.stringify(translate(language, 'formula.onPaper')),
    '--paragraph-lines': lines,
    '--footnote-name': JSON.stringify(translate(language, 'menu.insert.footnote')),
    '--endnote-name': JSON.stringify(translate(language, 'menu.insert.endnote')),
    '--page-break': JSON.stringify(translate(language, 'menu.insert.pageBreak')),
  } as CSSProperties
  const pressDesk = (event: MouseEvent): void => {
    if (mounted !== null && event.target === event.currentTarget && event.button === 0) goBelow(mounted.editor, event)
  }
  const sheet = (
    <div
      className="paper-sheet"
      role="presentation"
      ref={mount}
      style={hint}
      spellCheck={props.spelling ?? false}
      onMouseDown={pressDesk}
    />
  )
  return (
    <>
      <div className="paper-room">
        {mounted !== null ? <Find /> : null}
        <div className="paper-scroll">
          {sheet}
          {mounted !== null && props.look?.counts === true ? <Counts /> : null}
          {mounted !== null && editable ? (
            <>
              <Strip />
              <Handle />
            </>
          ) : null}
        </div>
      </div>
      {mounted === null ? null : <Pointed />}
      {mounted !== null && editable ? (
        <>
          <Choice />
          <Slash />
          <Bubble />
        </>
      ) : null}
    </>
  )
}
