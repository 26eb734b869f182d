import { useEffect, useRef, useState } from 'react'
import { classes } from '../ui/classes.ts'
import styles from './preview.module.css'

/** Props of a frame for a finished page. */
export interface SwapFrameProps {
  readonly title: string
  readonly html: string
  /** in CSS pixels, before the scale */
  readonly width: number
  readonly height: number
  readonly scale: number
}

interface Frame {
  readonly key: number
  readonly html: string
}

/** How long a loaded frame is given to paint beneath the one it replaces, in milliseconds. */
const TIME_TO_PAINT = 120

/**
 * Shows a page in a frame that may run nothing, load nothing and tell nothing (`sandbox=""`). A new page is loaded and painted beneath the old one,
 * which then goes: no flash.
 */
export function SwapFrame({ title, html, width, height, scale }: SwapFrameProps) {
  // The first is on show; the second, if any, is on its way.
  const [frames, setFrames] = useState<readonly Frame[]>([{ key: 0, html }])
  const painting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const newest = frames.at(-1)
  if (newest !== undefined && newest.html !== html) {
    setFrames([...frames.slice(0, 1), { key: newest.key + 1, html }])
  }
  useEffect(() => () => clearTimeout(painting.current), [])

  function onLoad(key: number): void {
    // A page on its way out that loads late must not hold up the one that is there.
    if (key !== newest?.key) return
    clearTimeout(painting.current)
    painting.current = setTimeout(() => setFrames((now) => now.filter((frame) => frame.key >= key)), TIME_TO_PAINT)
  }

  return (
    <div className={styles.sheet} style={{ width: width * scale, height: height * scale }}>
      {frames.map((frame, index) => (
        <iframe
          key={frame.key}
          sandbox=""
          title={title}
          srcDoc={frame.html}
          className={classes(styles.frame, index > 0 && styles.coming)}
          aria-hidden={index > 0}
          tabIndex={index > 0 ? -1 : undefined}
          style={{ width, height, transform: `scale(${scale})` }}
          onLoad={() => onLoad(frame.key)}
        />
      ))}
    </div>
  )
}
