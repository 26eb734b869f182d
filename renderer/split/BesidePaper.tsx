import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import type { Asset } from '../../src/article/asset.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import { keysOf } from '../../src/contract/commandKeys.ts'
import { useDesk, useServices } from '../app/deskContext.tsx'
import { matchesShortcut } from '../app/shortcut.ts'
import paper from '../app/paper/PaperColumn.module.css'
import { Paper } from '../editor/Paper.tsx'
import type { PaperHandle } from '../editor/paperHandle.ts'
import type { PictureSource } from '../editor/paste/pictureSource.ts'
import { isComposing } from '../ui/isComposing.ts'
import styles from './split.module.css'

interface BesidePaperProps {
  /** another name is another body */
  readonly name: string
  readonly document: DocumentJson
  readonly assets: readonly Asset[]
  readonly assetUrl: (name: string) => string
  readonly pictures: PictureSource
}

/** Commands that are the paper's beside while the keys are there. */
const OWN = ['edit.find', 'edit.findNext', 'edit.findPrevious', 'go.nextBookmark', 'go.previousBookmark'] as const

/** A body beside the paper, to be read, searched and copied from: the same sheet, locked. A body that is taken anew keeps its place on screen. */
export function BesidePaper({ name, document, assets, assetUrl, pictures }: BesidePaperProps) {
  const { article } = useServices()
  const language = useDesk((state) => state.settings.language)
  const fontSize = useDesk((state) => state.settings.paperFontSize)
  const font = useDesk((state) => state.settings.paperFont)
  const keys = useDesk((state) => state.settings.keys)
  const platform = useDesk((state) => state.info.platform)
  const handle = useRef<PaperHandle | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const top = useRef(0)
  useEffect(() => {
    const { activeElement, body } = globalThis.document
    // What had the focus may have given way to this: the list, or the choice of what to read here.
    if (activeElement === body)
      place.current?.querySelector<HTMLElement>('.ProseMirror')?.focus({ preventScroll: true })
    const scroller = place.current?.querySelector('.paper-scroll')
    if (!scroller) return
    scroller.scrollTop = top.current
    const keep = (): void => {
      top.current = scroller.scrollTop
    }
    scroller.addEventListener('scroll', keep, { passive: true })
    return () => scroller.removeEventListener('scroll', keep)
  }, [name])

  function pressed(event: KeyboardEvent): void {
    if (isComposing(event) || event.defaultPrevented) return
    const own = OWN.find((id) => {
      const wanted = keysOf(id, keys)
      return wanted !== null && matchesShortcut(wanted, event.nativeEvent, platform)
    })
    if (own !== undefined) handle.current?.run(own)
    else if (event.key === 'Escape') article.getState().actions.focusPaper()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div
      ref={place}
      role="presentation"
      className={`${paper.paper} ${styles.paper}`}
      data-paper-font={font}
      style={{ '--paper-size': `${fontSize}px` } as CSSProperties}
      onKeyDown={pressed}
    >
      <Paper
        articleId={name}
        document={document}
        sharing={ALONE}
        editable={false}
        language={language}
        label="split.paper"
        keys={keys}
        onReady={(next) => (handle.current = next)}
        onEdited={nothing}
        onRested={nothing}
        addAsset={() => Promise.resolve(null)}
        assetUrl={assetUrl}
        pictures={pictures}
        pictureMissing={(asset) => assets.find((each) => each.name === asset)?.size === null}
        onManuscriptFiles={nothing}
        onManuscriptText={nothing}
        onNotice={nothing}
      />
    </div>
  )
}

const ALONE = { client: 'beside', revision: 0 }

function nothing(): void {
  // What is only read has nothing to tell.
}
