import { useEffect, useRef, useState, type PointerEvent } from 'react'
import type { Editor } from '@tiptap/core'
import type { Box } from '../bubble/bubblePlace.ts'
import { usePaperTools } from '../PaperContext.ts'
import { scrollerOf } from '../scrollerOf.ts'
import type { BlockRun } from './blockRun.ts'
import { gapAt, type Gap } from './gapAt.ts'
import { moveRun } from './moveRun.ts'
import { runBox } from './runBox.ts'

/** Pixels that a hand may tremble before it drags. */
const TREMBLE = 4
/** Pixels from the edge of the paper's window in which it is scrolled, and by how many each frame. */
const [SCROLLS_FROM, SCROLLS_BY] = [48, 14]

/** What a drag shows: what is held, and where it would go. In CSS pixels of the window. */
export interface BlockDrag {
  readonly held: Box
  readonly gap: Gap | null
}

interface Held {
  readonly run: BlockRun
  readonly from: number
  y: number
  begun: boolean
  gap: Gap | null
}

/** Dragging of blocks by a handle: its pointer's events, and what is shown meanwhile. Escape, and an edit from elsewhere, leave all as it was. */
export function useBlockDrag(onMoved: () => void) {
  const { editor, host, watch } = usePaperTools()
  const [shown, setShown] = useState<BlockDrag | null>(null)
  const held = useRef<Held | null>(null)
  const frame = useRef(0)

  const end = (): void => {
    cancelAnimationFrame(frame.current)
    held.current = null
    setShown(null)
  }
  const draw = (): void => {
    const hand = held.current
    if (hand === null || editor.isDestroyed) return
    scroll(editor, hand.y)
    hand.gap = gapAt(editor.view, hand.run, hand.y)
    const box = runBox(editor.view, hand.run)
    if (box !== null) setShown({ held: box, gap: hand.gap })
    frame.current = requestAnimationFrame(draw)
  }

  const isDragging = shown !== null
  useEffect(() => {
    if (!isDragging) return
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      end()
    }
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (transaction.docChanged) end()
    }
    window.addEventListener('keydown', leave, true)
    editor.on('transaction', changed)
    return () => {
      window.removeEventListener('keydown', leave, true)
      editor.off('transaction', changed)
    }
  }, [editor, isDragging])
  useEffect(() => () => cancelAnimationFrame(frame.current), [])

  return {
    shown,
    /** takes hold of blocks */
    take: (event: PointerEvent, run: BlockRun): void => {
      if (event.button !== 0 || watch.isComposing()) return
      event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { run, from: event.clientY, y: event.clientY, begun: false, gap: null }
    },
    move: (event: PointerEvent): void => {
      const hand = held.current
      if (hand === null) return
      hand.y = event.clientY
      if (hand.begun || Math.abs(hand.y - hand.from) < TREMBLE) return
      hand.begun = true
      draw()
    },
    /** @returns whether the handle was pressed, rather than dragged */
    drop: (): boolean => {
      const hand = held.current
      end()
      if (hand === null || !hand.begun) return hand !== null
      const gap = gapAt(editor.view, hand.run, hand.y)
      const tr = gap === null ? null : moveRun(editor.state, hand.run, gap.pos, host.tracking().on)
      if (tr !== null && editor.isEditable) {
        editor.view.dispatch(tr)
        editor.view.focus()
        onMoved()
      }
      return false
    },
    cancel: end,
  }
}

function scroll(editor: Editor, y: number): void {
  const scroller = scrollerOf(editor.view)
  if (scroller === null) return
  const room = scroller.getBoundingClientRect()
  if (y < room.top + SCROLLS_FROM) scroller.scrollTop -= SCROLLS_BY
  else if (y > room.bottom - SCROLLS_FROM) scroller.scrollTop += SCROLLS_BY
}
