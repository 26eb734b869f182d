import { act, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, onTestFinished } from 'vitest'
import { useCursorAtEnd } from '../../../../renderer/editor/toolbar/useCursorAtEnd.ts'

function Field() {
  const field = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState('见《旧唐书》')
  useCursorAtEnd(field)
  return <textarea ref={field} value={text} onChange={(event) => setText(event.target.value)} />
}

it('puts the cursor behind the words once, and leaves it where the person puts it', () => {
  const place = document.createElement('div')
  const root = createRoot(place)
  onTestFinished(() => act(() => root.unmount()))
  act(() => root.render(<Field />))
  const field = place.querySelector('textarea')!
  expect(field.selectionStart).toBe(6)
  field.setSelectionRange(2, 2)
  act(() => root.render(<Field />))
  expect(field.selectionStart).toBe(2)
})
