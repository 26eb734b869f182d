import { useCallback, useEffect, useRef, useState } from 'react'
import { bodyText } from '../../../src/article/document/bodyText.ts'
import { emptyMetadata } from '../../../src/article/metadata.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Offered } from '../../../src/suggest/suggestion.ts'
import { fieldLength } from '../../../src/publish/fieldLength.ts'
import { useServices } from '../../app/deskContext.tsx'
import { useBoundProfile } from '../../publish/useBoundProfile.ts'

/** Characters of a text that are read: what an article is about is said by then. */
const READ = 100_000
/** Characters of an abstract where the target sets no limit. */
const USUAL = 200

/** What is offered, what went wrong, or null while the text is read. */
export type Offers = { readonly offered: Offered } | { readonly error: DeskError } | null

/** Asks the desk what it offers for the open article; gives the answer, and what asks. Nothing is asked before, or kept after, it is wanted. */
export function useOffers(): readonly [Offers, () => Promise<void>] {
  const { bridge, article } = useServices()
  const bound = useBoundProfile()
  const [offers, setOffers] = useState<Offers>(null)
  const asked = useRef(0)
  useEffect(() => () => void (asked.current += 1), [])
  const ask = useCallback(async () => {
    const mine = (asked.current += 1)
    setOffers(null)
    const { session, actions } = article.getState()
    if (session === null) return
    const limit = fieldLength({ ...emptyMetadata(), abstract: '字' }, 'abstract', bound)
    const answer = await bridge['suggest.read']({
      id: session.id,
      title: session.metadata.title.slice(0, 2000),
      text: bodyText(actions.currentDocument()).slice(0, READ),
      taken: session.metadata.keywords.slice(0, 400).map((word) => word.slice(0, 400)),
      most: limit === null ? USUAL : Math.max(1, Math.floor(limit.most / limit.length)),
    })
    if (mine === asked.current) setOffers(answer.ok ? { offered: answer.value } : { error: answer.error })
  }, [bridge, article, bound])
  return [offers, ask]
}
