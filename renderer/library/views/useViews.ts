import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { InputOf } from '../../../src/contract/channels.ts'
import { builtInViews } from '../../../src/library/views/builtInViews.ts'
import { useDesk, useLibrary, useServices } from '../../app/deskContext.tsx'
import { useStageNames } from '../../review/useSteps.ts'

/** A view as it is shown. */
export interface ShownView {
  readonly id: string
  readonly name: string
  readonly query: string
  /** how many articles it has; null: not known yet */
  readonly count: number | null
  readonly isOwn: boolean
}

/** How long changes are waited for before views are counted again, in milliseconds. */
const RESTS = 400

/** The views of the library with their counts, and how they are changed; false where that was refused, and the person told. */
export function useViews(): readonly [
  readonly ShownView[],
  (change: InputOf<'library.changeViews'>) => Promise<boolean>,
] {
  const { bridge, notices } = useServices()
  const language = useDesk((state) => state.settings.language)
  const person = useDesk((state) => state.settings.person)
  const names = useStageNames()
  const library = useLibrary((state) => state.library?.path ?? '')
  const builtIn = useMemo(() => builtInViews(names, language), [names, language])
  const [own, setOwn] = useState<readonly { id: string; name: string; query: string }[]>([])
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())

  const asked = useRef(0)

  const look = useCallback(async () => {
    const mine = (asked.current += 1)
    const answer = await bridge['library.views']({})
    // Views are a way to articles, not the articles: where they cannot be had, the search is still there.
    const saved = answer.ok ? answer.value.views : []
    const queries = [...builtIn.map(({ query }) => query), ...saved.map(({ query }) => query)]
    if (mine !== asked.current) return
    setOwn(saved)
    const counted = await bridge['library.counts']({ queries: queries.slice(0, 60) })
    // A later question has a later answer.
    if (counted.ok && mine === asked.current)
      setCounts(new Map(queries.map((query, at) => [query, counted.value.counts[at] ?? 0])))
  }, [bridge, builtIn])

  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(rest)
      rest = setTimeout(() => void look(), RESTS)
    }
    soon()
    const stop = bridge.on('library.changed', soon)
    return () => {
      clearTimeout(rest)
      stop()
    }
  }, [bridge, look, library, person])

  const change = useCallback(
    async (wanted: InputOf<'library.changeViews'>) => {
      const answer = await bridge['library.changeViews'](wanted)
      if (answer.ok) await look()
      else notices.getState().showError(answer.error, 'views')
      return answer.ok
    },
    [bridge, notices, look],
  )

  const shown = (view: { id: string; name: string; query: string }, isOwn: boolean): ShownView => ({
    ...view,
    isOwn,
    count: counts.get(view.query) ?? null,
  })
  return [[...builtIn.map((view) => shown(view, false)), ...own.map((view) => shown(view, true))], change]
}
