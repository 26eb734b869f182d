import { act } from 'react'
import type { Root } from 'react-dom/client'

const roots: Root[] = []

/** Remembers what a test put on screen, to be taken away when the test ends. */
export function rememberRoot(root: Root): void {
  roots.push(root)
}

/** Takes away all that tests put on screen. */
export async function unmountRoots(): Promise<void> {
  await act(async () => roots.splice(0).forEach((root) => root.unmount()))
}
