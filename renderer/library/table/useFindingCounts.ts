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
          const known = before.profile === profile ? before.counts : NONE
          const fresh = asked.map((id, at): [string, FindingCounts | null] => {
            const counted = answer.ok ? (answer.value.counts[at] ?? null) : null
            const shown = known.get(id)
            // The very object of before where it says the same: its line is not drawn anew.
            return [id, shown !== undefined && sameCounts(shown, counted) ? shown : counted]
          })
          const isSame = before.profile === profile && fresh.every(([id, counted]) => known.get(id) === counted)
          return isSame ? before : { profile, counts: new Map([...known, ...fresh]) }
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

function sameCounts(one: FindingCounts | null, other: FindingCounts | null): boolean {
  if (one === null || other === null) return one === other
  return one.errors === other.errors && one.warnings === other.warnings && one.hints === other.hints
}
