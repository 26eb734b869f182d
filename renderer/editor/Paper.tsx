import { useCallback, useEffect, useState, type CSSProperties, type MouseEvent, type ReactNode } from 'react'
import { translate } from '../../src/base/messages/translate.ts'
import { createEditorHost } from './createEditorHost.ts'
import { BubbleTools } from './bubble/BubbleTools.tsx'
import { EditorToolbar } from './EditorToolbar.tsx'
import { FindBar } from './find/FindBar.tsx'
import { FigureStrip } from './figure/FigureStrip.tsx'
import { PasteChoice } from './paste/PasteChoice.tsx'
import { SlashMenu } from './slash/SlashMenu.tsx'
import { PaperContext, type PaperTools } from './PaperContext.ts'
import type { PaperProps } from './paperProps.ts'
import { goBelow } from './goBelow.ts'
import { mountPaper, type MountedPaper } from './mountPaper.ts'
import { paragraphLines } from './typing/paragraphLines.ts'
import './paper.css'
import './paperText.css'
import './formula/paperFormula.css'
import './bookmarks/bookmarks.css'

const NO_KEYS = {}

/** The sheet on which an article is written, with its toolbar. */
export function Paper(props: PaperProps): ReactNode {
  return <Sheet key={props.articleId} {...props} />
}

function Sheet(props: PaperProps): ReactNode {
  const { editable, language } = props
  const [host] = useState(() => createEditorHost(props))
  // The paper starts from the body it was first given: later ones are its own, on their way back.
  const [first] = useState(() => ({ document: props.document, sharing: props.sharing, editable }))
  const [lines] = useState(() => paragraphLines(props.document).toFixed(2))
  const [mounted, setMounted] = useState<MountedPaper | null>(null)

  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      if (element === null) return
      const paper = mountPaper(element, first.document, first.sharing, first.editable, host)
      setMounted(paper)
      return () => {
        setMounted(null)
        paper.unmount()
      }
    },
    [first, host],
  )
  useEffect(() => host.renew(props))
  const { wide = false, focus = false, typewriter = false } = props.look ?? {}
  useEffect(() => mounted?.setEditable(editable), [mounted, editable])

  const tools: PaperTools | null =
    mounted === null
      ? null
      : {
          editor: mounted.editor,
          watch: mounted.watch,
          host,
          tracking: props.tracking?.on ?? false,
          keys: props.keys ?? NO_KEYS,
          translate: (key, values) => translate(language, key, values),
        }
  // A style property rather than an attribute of the text: the words are shown by CSS alone, on the one empty paragraph.
  const hint = {
    '--paper-hint': JSON.stringify(translate(language, 'editor.paper.hint')),
    '--caption-hint': JSON.stringify(translate(language, 'menu.insert.tableCaption')),
    '--source-hint': JSON.stringify(translate(language, 'pullquote.source')),
    '--formula-fault': JSON.stringify(translate(language, 'formula.onPaper')),
    '--paragraph-lines': lines,
    '--page-break': JSON.stringify(translate(language, 'menu.insert.pageBreak')),
  } as CSSProperties
  const pressDesk = (event: MouseEvent): void => {
    if (mounted !== null && event.target === event.currentTarget && event.button === 0) goBelow(mounted.editor, event)
  }
  return (
    <PaperContext value={tools}>
      <section
        className="paper-frame"
        data-readonly={editable ? undefined : ''}
        data-wide={wide || undefined}
        data-focus={focus || undefined}
        data-typewriter={typewriter || undefined}
        data-tracking={props.tracking?.on || undefined}
      >
        {tools !== null && editable ? <EditorToolbar /> : null}
        <div className="paper-room">
          {tools !== null ? <FindBar /> : null}
          <div className="paper-scroll">
            <div className="paper-sheet" role="presentation" ref={mount} style={hint} onMouseDown={pressDesk} />
            {tools !== null && editable ? <FigureStrip /> : null}
          </div>
        </div>
        {tools !== null && editable ? <PasteChoice /> : null}
        {tools !== null && editable ? <SlashMenu /> : null}
        {tools !== null && editable ? <BubbleTools /> : null}
      </section>
    </PaperContext>
  )
}
