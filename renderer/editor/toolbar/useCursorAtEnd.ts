import { useLayoutEffect, type RefObject } from 'react'

/** Puts the cursor of a field behind the words it is opened with, where they are gone on with: the browser puts it before them. */
export function useCursorAtEnd(field: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const { current } = field
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [field])
}
