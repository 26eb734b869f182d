import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { FieldKey } from '../../src/article/fields.ts'
import { useBridge } from '../app/deskContext.tsx'

type Remembered = Readonly<Partial<Record<FieldKey, readonly string[]>>>

const Context = createContext<Remembered>({})
const NONE: readonly string[] = []

/** Asks the desk once for the values used before, and again when the library has changed; the fields within offer them. */
export function RememberedValues({ children }: { children: ReactNode }) {
  const bridge = useBridge()
  const [values, setValues] = useState<Remembered>({})
  useEffect(() => {
    let gone = false
    async function ask(): Promise<void> {
      const answer = await bridge['library.remembered']({})
      // Suggestions are a help, not the work: where they cannot be had, none are shown.
      if (answer.ok && !gone) setValues(answer.value.values)
    }
    void ask()
    const stop = bridge.on('library.changed', () => void ask())
    return () => {
      gone = true
      stop()
    }
  }, [bridge])
  return <Context value={values}>{children}</Context>
}

/** The values a field held before, the latest first. */
export function useRemembered(key: FieldKey): readonly string[] {
  return useContext(Context)[key] ?? NONE
}
