import type { StoreApi } from 'zustand/vanilla'
import type { UnsentPlace } from '../../../src/saving/unsentWords.ts'
import type { MessageKey } from '../../../src/base/messages/catalogue.ts'
import type { NoticesState } from '../notices.ts'
import type { ViewState } from '../viewStore.ts'

/** What it works with. */
export interface TellUnsentOptions {
  readonly notices: StoreApi<NoticesState>
  readonly view: StoreApi<ViewState>
  readonly words: (key: MessageKey) => string
}

/** The places in the order in which they are told of; a reply is a remark. */
const TOLD = [
  'source',
  'opinion',
  'remark',
  'ignore',
  'footnote',
  'formula',
  'link',
  'ruby',
  'profile',
  'template',
  'steps',
] as const

/**
 * Says that words typed the last time and not sent are there, and offers the way to them: to the source first, then to the opinion. What goes into
 * the body is at no place of it yet: it goes on where its form is opened.
 */
export function tellUnsent({ notices, view, words }: TellUnsentOptions, places: readonly UnsentPlace[]): void {
  const { showDialog, showTab } = view.getState()
  const kinds = places.map((place) => (place.startsWith('reply ') ? 'remark' : place))
  const what = TOLD.find((place) => kinds.includes(place)) ?? 'remark'
  const ways = {
    source: () => showDialog('source'),
    opinion: () => showTab('review'),
    remark: () => showTab('comments'),
    ignore: () => showTab('check'),
    footnote: null,
    formula: null,
    link: null,
    ruby: null,
    profile: () => showDialog('profiles'),
    template: () => showDialog('profiles'),
    steps: () => showDialog('steps'),
  }
  const { [what]: run } = ways
  const isOfLibrary = what === 'profile' || what === 'template' || what === 'steps'
  const hint = what === 'template' ? 'unsent.inTemplates' : isOfLibrary ? 'unsent.inLibrary' : 'unsent.hint'
  notices.getState().show({
    tone: 'news',
    text: words(`unsent.${what}`),
    hint: words(run === null ? 'unsent.again' : hint),
    ...(run === null ? {} : { action: { label: words('unsent.go'), run } }),
    about: isOfLibrary ? 'unsent library' : 'unsent',
  })
}
