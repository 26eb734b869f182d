import { useEffect, useRef } from 'react'
import styles from './preview.module.css'
import type { LivePage } from './livePage.ts'
import { patchPage, type ShownPage } from './patchPage.ts'

/** Props of a frame whose page follows the writing. */
export interface LiveFrameProps {
  readonly title: string
  /** the page as it is now */
  readonly pageNow: () => LivePage
  /** Hears when it may have changed; gives a function that ends it. */
  readonly subscribe: (changed: () => void) => () => void
  /** in CSS pixels, before the scale */
  readonly width: number
  readonly height: number
  readonly scale: number
}

/**
 * Shows a page in a frame that may run nothing: its sandbox takes scripts, forms, windows and navigation from it, and leaves it the window's
 * origin alone, so that the window can bring it up to date block by block. No script ever runs there that could use the origin.
 */
export function LiveFrame({ title, pageNow, subscribe, width, height, scale }: LiveFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const shown = useRef<ShownPage | null>(null)

  useEffect(() => {
    let waiting = false
    let isOver = false
    function bring(): void {
      waiting = false
      const document = frame.current?.contentDocument
      if (isOver || document === null || document === undefined) return
      shown.current = patchPage(document, pageNow(), shown.current)
    }
    function changed(): void {
      if (waiting) return
      waiting = true
      // After the key's own paint: what is typed never waits for its preview.
      requestAnimationFrame(() => setTimeout(bring, 0))
    }
    const element = frame.current
    const onLoad = () => {
      // A fresh document: nothing of the old one is there.
      shown.current = null
      bring()
    }
    element?.addEventListener('load', onLoad)
    bring()
    const end = subscribe(changed)
    return () => {
      isOver = true
      element?.removeEventListener('load', onLoad)
      end()
    }
  }, [pageNow, subscribe])

  return (
    <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
      <iframe
        ref={frame}
        sandbox="allow-same-origin"
        title={title}
        srcDoc="<!DOCTYPE html>"
        className={styles.frame}
        style={{ width, height, transform: `scale(${scale})` }}
      />
    </div>
  )
}
