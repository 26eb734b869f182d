import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { FieldKey } from '../../src/article/fields.ts'
import { useBridge } from '../app/deskContext.tsx'
import { onLibraryChanged } from '../bridge/onLibraryChanged.ts'

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
      if (answer.ok && !gone) setValues((held) => kept(held, answer.value.values))
    }
    void ask()
    const stop = onLibraryChanged(bridge, () => void ask())
    return () => {
      gone = true
      stop()
    }
  }, [bridge])
  return <Context value={values}>{children}</Context>
}

/** The values held, where the new ones are the same: a save that brought no new value draws no field anew. */
function kept(held: Remembered, values: Remembered): Remembered {
  return JSON.stringify(held) === JSON.stringify(values) ? held : values
}

/** The values a field held before, the latest first. */
export function useRemembered(key: FieldKey): readonly string[] {
  return useContext(Context)[key] ?? NONE
}
