import { useEffect, useState } from 'react'
import type { FindingCounts } from '../../../src/article/findingCounts.ts'
import { useServices } from '../../app/deskContext.tsx'

/** How long the sight must rest before what is in it is checked, in milliseconds. */
const REST = 120

/** What is known of articles' findings: null where one could not be checked; not there while it has not been yet. */
export type KnownCounts = ReadonlyMap<string, FindingCounts | null>

const NONE: KnownCounts = new Map()

/**
 * What the checks find in the articles in sight, as they are saved, measured by a profile. Counts stay on the screen while they are made anew.
 * @param ids of the articles in sight; none where the column is not shown
 * @param told another object each time the rows were read anew
 */
export function useFindingCounts(ids: readonly string[], profile: string, told: unknown): KnownCounts {
  const { bridge } = useServices()
  const [known, setKnown] = useState({ profile, counts: NONE })
  const [changes, setChanges] = useState(0)
  const wanted = ids.join(' ')

  useEffect(() => {
    const again = () => setChanges((count) => count + 1)
    const ends = [bridge.on('lexicons.changed', again), bridge.on('checks.ignoredChanged', again)]
    return () => ends.forEach((end) => end())
  }, [bridge])

  useEffect(() => {
    if (wanted === '') return
    let isCurrent = true
    const asked = wanted.split(' ').slice(0, 100)
    const timer = setTimeout(() => {
      void bridge['checks.counts']({ ids: asked, profile }).then((answer) => {
        if (!isCurrent) return
        setKnown((before) => {
          const counts = new Map(before.profile === profile ? before.counts : NONE)
          asked.forEach((id, at) => counts.set(id, answer.ok ? (answer.value.counts[at] ?? null) : null))
          return { profile, counts }
        })
      })
    }, REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [bridge, wanted, profile, told, changes])

  return known.profile === profile ? known.counts : NONE
}
