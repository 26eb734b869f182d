import { useCallback, useEffect, useState } from 'react'
import type { ManuscriptPicture } from '../../../src/intake/manuscript.ts'

const NONE: ReadonlyMap<string, string> = new Map()

/** Addresses within this window for the pictures of a manuscript, by name, as long as the caller is shown; '' for one without bytes. */
export function usePictureAddresses(pictures: readonly ManuscriptPicture[] | undefined): (name: string) => string {
  const [addresses, setAddresses] = useState(NONE)
  useEffect(() => {
    const made = new Map(
      (pictures ?? []).map(({ name, bytes }) => [name, URL.createObjectURL(new Blob([new Uint8Array(bytes)]))]),
    )
    setAddresses(made)
    return () => {
      for (const address of made.values()) URL.revokeObjectURL(address)
    }
  }, [pictures])
  return useCallback((name: string) => addresses.get(name) ?? '', [addresses])
}
