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

/** Says that words typed the last time and not sent are there, and offers the way to them: to the source first, then to the opinion. */
export function tellUnsent({ notices, view, words }: TellUnsentOptions, places: readonly UnsentPlace[]): void {
  const { showDialog, showTab } = view.getState()
  const run = places.includes('source')
    ? () => showDialog('source')
    : () => showTab(places.includes('opinion') ? 'review' : 'comments')
  const what = places.includes('source') ? 'source' : places.includes('opinion') ? 'opinion' : 'remark'
  notices.getState().show({
    tone: 'news',
    text: words(`unsent.${what}`),
    hint: words('unsent.hint'),
    action: { label: words('unsent.go'), run },
    about: 'unsent',
  })
}
