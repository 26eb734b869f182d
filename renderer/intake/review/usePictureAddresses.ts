import { useCallback, useEffect, useMemo } from 'react'
import type { ManuscriptPicture } from '../../../src/intake/manuscript.ts'

/** Addresses within this window for the pictures of a manuscript, by name, as long as the caller is shown; '' for one without bytes. */
export function usePictureAddresses(pictures: readonly ManuscriptPicture[] | undefined): (name: string) => string {
  const addresses = useMemo(
    () =>
      new Map(
        (pictures ?? []).map(({ name, bytes }) => [name, URL.createObjectURL(new Blob([new Uint8Array(bytes)]))]),
      ),
    [pictures],
  )
  useEffect(
    () => () => {
      for (const address of addresses.values()) URL.revokeObjectURL(address)
    },
    [addresses],
  )
  return useCallback((name: string) => addresses.get(name) ?? '', [addresses])
}
