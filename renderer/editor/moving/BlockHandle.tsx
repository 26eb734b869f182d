import { GripVertical } from 'lucide-react'
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { useQuietState } from '../../ui/useQuietState.ts'
import { usePaperTools } from '../PaperContext.ts'
import type { Box } from '../bubble/bubblePlace.ts'
import { scrollerOf } from '../scrollerOf.ts'
import type { BlockRun } from './blockRun.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { pointedRun } from './pointedRun.ts'
import { firstLine, runBox } from './runBox.ts'
import { runSelection } from './selectRun.ts'
import { useBlockDrag } from './useBlockDrag.ts'
import './blockHandle.css'

/** A block under the pointer, and where its handle stands on the paper, in CSS pixels. */
interface Pointed {
  readonly run: BlockRun
  readonly top: number
  readonly left: number
}

/** Pixels from the text to the middle of the handle; less where the sheet is narrow. */
const [AWAY, NEAR] = [34, 16]
/** Pixels below a block that are still its own. */
const REACH = 16

/**
 * The handle beside the block under the pointer: dragged, it moves the block, the item or the table with its caption; pressed, it offers what can be
 * done with all of it. By keys the same is done with Alt+Shift+↑ ↓ and the command palette. It goes away while one types.
 */
export function BlockHandle(): ReactNode {
  const { editor, translate } = usePaperTools()
  const [pointed, setPointed] = useQuietState<Pointed | null>(null)
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number; readonly box: Box | null } | null>(null)
  const drag = useBlockDrag(() => setPointed(null))
  const isHeld = useRef(false)
  useEffect(() => {
    isHeld.current = menu !== null || drag.shown !== null
  })
  usePointedBlock(isHeld, setPointed)

  const scroller = scrollerOf(editor.view)
  if (pointed === null || scroller === null || !editor.isEditable) return null
  const place = (x: number, y: number): CSSProperties => {
    const room = scroller.getBoundingClientRect()
    return { left: x - room.left + scroller.scrollLeft, top: y - room.top + scroller.scrollTop }
  }
  const press = (button: Element): void => {
    const { bottom, left } = button.getBoundingClientRect()
    editor.view.dispatch(editor.state.tr.setSelection(runSelection(editor.state.doc, pointed.run)))
    editor.view.focus()
    setMenu({ x: left, y: bottom, box: runBox(editor.view, pointed.run) })
  }
  const around = ({ left, top, right, bottom }: Box): CSSProperties => ({
    ...place(left, top),
    width: right - left,
    height: bottom - top,
  })
  const { shown } = drag
  return (
    <>
      {shown === null ? null : <div className="block-held" style={around(shown.held)} />}
      {menu?.box ? <div className="block-chosen" style={around(menu.box)} /> : null}
      {shown?.gap ? (
        <div
          className="block-gap"
          style={{ ...place(shown.gap.left, shown.gap.y), width: shown.gap.right - shown.gap.left }}
        />
      ) : null}
      <button
        type="button"
        className="block-handle"
        // The hand's alone: by keys the same is done with commands.
        tabIndex={-1}
        aria-label={translate('handle.name')}
        title={translate('handle.hint')}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        data-held={shown !== null || undefined}
        style={{ top: pointed.top, left: pointed.left }}
        onMouseDown={(event) => event.preventDefault()}
        onPointerDown={(event) => drag.take(event, pointed.run)}
        onPointerMove={drag.move}
        onPointerCancel={drag.cancel}
        onPointerUp={(event) => {
          if (event.button === 0 && drag.drop()) press(event.currentTarget)
        }}
      >
        <GripVertical size={15} strokeWidth={1.75} aria-hidden="true" />
      </button>
      {menu === null ? null : (
        <BlockMenu
          x={menu.x}
          y={menu.y}
          onClose={() => {
            setMenu(null)
            setPointed(null)
          }}
        />
      )}
    </>
  )
}

/** Tells which block the pointer is beside, once a frame while it moves; null when it leaves, or something is typed. */
function usePointedBlock(isHeld: { readonly current: boolean }, tell: (pointed: Pointed | null) => void): void {
  const { editor } = usePaperTools()
  useEffect(() => {
    const { view } = editor
    const scroller = scrollerOf(view)
    if (scroller === null) return
    let frame = 0
    let last = { x: -1, y: -1 }
    const find = (y: number): void => {
      if (isHeld.current || editor.isDestroyed) return
      const run = pointedRun(view, y)
      const box = run === null ? null : runBox(view, run)
      if (run === null || box === null || y > box.bottom + REACH || y < box.top - REACH) {
        tell(null)
        return
      }
      const room = scroller.getBoundingClientRect()
      const text = view.dom.getBoundingClientRect().left - room.left + scroller.scrollLeft
      const away = text > AWAY + NEAR ? AWAY : NEAR
      tell({ run, top: firstLine(view, run, box) - room.top + scroller.scrollTop, left: text - away })
    }
    const moved = (event: PointerEvent): void => {
      const { screenX: x, screenY: y, clientY, buttons, pointerType } = event
      // The browser tells of a pointer that rests, too, when what is below it has changed.
      if (pointerType === 'touch' || buttons !== 0 || (x === last.x && y === last.y)) return
      last = { x, y }
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => find(clientY))
    }
    const away = (): void => {
      cancelAnimationFrame(frame)
      if (!isHeld.current) tell(null)
    }
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
      if (transaction.docChanged) away()
    }
    scroller.addEventListener('pointermove', moved)
    scroller.addEventListener('pointerleave', away)
    editor.on('transaction', changed)
    return () => {
      cancelAnimationFrame(frame)
      scroller.removeEventListener('pointermove', moved)
      scroller.removeEventListener('pointerleave', away)
      editor.off('transaction', changed)
    }
  }, [editor, isHeld, tell])
}
