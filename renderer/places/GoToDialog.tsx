import { useState } from 'react'
import { PaletteField } from '../app/palette/PaletteField.tsx'
import { PaletteFrame } from '../app/palette/PaletteFrame.tsx'
import palette from '../app/palette/CommandPalette.module.css'
import { useServices } from '../app/deskContext.tsx'
import { useTranslate } from '../app/useTranslate.ts'
import { useCommandSounds } from '../commands/useCommandSounds.ts'
import type { Place } from '../editor/places/readPlaces.ts'
import { matchPlaces, nearestPlace } from './matchPlaces.ts'
import { PlaceList, placeId } from './PlaceList.tsx'

/** 转到: what can be gone to in the open article, found by its words, their pinyin, or the number of a paragraph. Escape stays where one was. */
export function GoToDialog() {
  const t = useTranslate()
  return (
    <PaletteFrame dialog="goTo" label={t('menu.go.to')}>
      <GoToContent />
    </PaletteFrame>
  )
}

function GoToContent() {
  const t = useTranslate()
  const { article, view } = useServices()
  // As it was when it was asked for: nothing is written meanwhile, and a long article is read once.
  const [places] = useState(() => article.getState().actions.paper()?.places() ?? null)
  const [query, setQuery] = useState('')
  // Without a query the list begins where the cursor is.
  const [moved, setMoved] = useState(() => (places === null ? 0 : nearestPlace(places.list, places.cursor)))
  const sounds = useCommandSounds()
  const found = places === null ? [] : matchPlaces(query, places, sounds)
  const active = Math.min(moved, found.length - 1)

  function go(place: Place): void {
    view.getState().showDialog(null)
    // After the dialog has given the focus back.
    setTimeout(() => {
      const paper = article.getState().actions.paper()
      paper?.focus()
      paper?.revealPlace(place)
    }, 0)
  }
  function told(): string {
    if (found.length > 0 || places === null) return ''
    if (query.trim() === '') return t('place.nothing', { n: places.paragraphs })
    const isNumber = /^\d+$/.test(query.normalize('NFKC').trim())
    return isNumber ? `${t('place.none')}${t('place.few', { n: places.paragraphs })}` : t('place.none')
  }
  return (
    <>
      <PaletteField
        label={t('menu.go.to')}
        placeholder={t('place.placeholder')}
        query={query}
        list="go-to-places"
        active={active < 0 ? null : placeId(active)}
        onQuery={(typed) => {
          setQuery(typed)
          setMoved(typed.trim() === '' && places !== null ? nearestPlace(places.list, places.cursor) : 0)
        }}
        onStep={(step) => {
          if (found.length > 0) setMoved((active + step + found.length) % found.length)
          return found.length > 0
        }}
        onEnter={() => {
          const chosen = found[active]
          if (chosen !== undefined) go(chosen.place)
          return chosen !== undefined
        }}
      />
      <PlaceList id="go-to-places" found={found} active={active} onGo={go} />
      <p role="status" className={palette.none}>
        {told()}
      </p>
    </>
  )
}
