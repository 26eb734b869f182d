import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react'
import { drawCrop, type CropRect, type Handle } from './cropRect.ts'
import { drawTurned, turnedSize, type Turns } from './cutPicture.ts'
import './cropFrame.css'

/** CSS pixels that the picture is shown within. */
const SHOWN = { width: 660, height: 400 }

const HANDLES: readonly Handle[] = [
  { x: -1, y: -1 },
  { x: 0, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
  { x: -1, y: 1 },
  { x: -1, y: 0 },
]

/** Props of the frame. */
export interface CropFrameProps {
  readonly image: HTMLImageElement
  readonly turns: Turns
  readonly part: CropRect
  readonly ratio: number | null
  readonly onChange: (part: CropRect) => void
}

/** A picture with the part that stays; drawn by the pointer. The fields below it say the same by the keyboard. */
export function CropFrame({ image, turns, part, ratio, onChange }: CropFrameProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null)
  const size = turnedSize({ width: image.naturalWidth, height: image.naturalHeight }, turns)
  const scale = Math.min(1, SHOWN.width / size.width, SHOWN.height / size.height)
  useEffect(() => {
    if (canvas.current !== null) drawTurned(canvas.current, image, turns, scale)
  }, [image, turns, scale])
  return (
    <div className="crop-frame" style={{ width: size.width * scale, height: size.height * scale }}>
      <canvas ref={canvas} aria-hidden />
      <div
        className="crop-part"
        style={{
          left: part.x * scale,
          top: part.y * scale,
          width: part.width * scale,
          height: part.height * scale,
        }}
        {...drawing({ x: 0, y: 0 })}
      >
        {HANDLES.map((handle) => (
          <div
            key={`${handle.x} ${handle.y}`}
            className="crop-handle"
            data-x={handle.x}
            data-y={handle.y}
            {...drawing(handle)}
          />
        ))}
      </div>
    </div>
  )

  function drawing(handle: Handle) {
    return {
      onPointerDown(event: PointerEvent<HTMLElement>): void {
        if (event.button !== 0) return
        event.preventDefault()
        event.stopPropagation()
        const held = event.currentTarget
        held.setPointerCapture(event.pointerId)
        const start = { x: event.clientX, y: event.clientY }
        const move = (moved: globalThis.PointerEvent): void => {
          const by = { x: (moved.clientX - start.x) / scale, y: (moved.clientY - start.y) / scale }
          onChange(drawCrop(part, handle, by, size, ratio))
        }
        const end = (): void => {
          held.removeEventListener('pointermove', move)
          held.removeEventListener('pointerup', end)
          held.removeEventListener('pointercancel', end)
        }
        held.addEventListener('pointermove', move)
        held.addEventListener('pointerup', end)
        held.addEventListener('pointercancel', end)
      },
    }
  }
}
