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

/** What is safe and what to do, and the way to it where there is one. */
interface Told {
  readonly hint: MessageKey
  readonly run?: (view: ViewState) => void
}

/** A reply is a remark. Choices of a merge are where both versions are seen, and need no word. */
type Kind = Exclude<UnsentPlace, `reply ${string}` | 'merge'>

/** The places in the order in which they are told of. What goes into the body is at no place of it yet: it goes on where its form is opened. */
const TOLD: Readonly<Record<Kind, Told>> = {
  source: { hint: 'unsent.hint', run: ({ showDialog }) => showDialog('source') },
  opinion: { hint: 'unsent.hint', run: ({ showTab }) => showTab('review') },
  remark: { hint: 'unsent.hint', run: ({ showTab }) => showTab('comments') },
  ignore: { hint: 'unsent.hint', run: ({ showTab }) => showTab('check') },
  field: { hint: 'unsent.hint', run: ({ showTab }) => showTab('metadata') },
  reason: { hint: 'unsent.hint', run: ({ showDialog }) => showDialog('export') },
  footnote: { hint: 'unsent.again' },
  endnote: { hint: 'unsent.again' },
  formula: { hint: 'unsent.again' },
  link: { hint: 'unsent.again' },
  ruby: { hint: 'unsent.again' },
  profile: { hint: 'unsent.inLibrary', run: ({ showDialog }) => showDialog('profiles') },
  template: { hint: 'unsent.inTemplates', run: ({ showDialog }) => showDialog('profiles') },
  steps: { hint: 'unsent.inLibrary', run: ({ showDialog }) => showDialog('steps') },
  author: { hint: 'unsent.inLibrary', run: ({ showDialog }) => showDialog('lists') },
  cell: { hint: 'unsent.again', run: ({ showTable }) => showTable(true) },
  import: { hint: 'unsent.sameFile' },
}

/** Those about the library, told of beside what is about an article. */
const OF_LIBRARY: ReadonlySet<Kind> = new Set(['profile', 'template', 'steps', 'author', 'cell', 'import'])

/** Says that words typed the last time and not sent are there, and offers the way to them: to the source first, then to the opinion. */
export function tellUnsent({ notices, view, words }: TellUnsentOptions, places: readonly UnsentPlace[]): void {
  const kinds = places.map((place) => (place.startsWith('reply ') ? 'remark' : place))
  const what = (Object.keys(TOLD) as Kind[]).find((kind) => kinds.includes(kind))
  if (what === undefined) return
  const { hint, run } = TOLD[what]
  notices.getState().show({
    tone: 'news',
    text: words(`unsent.${what}`),
    hint: words(hint),
    ...(run === undefined ? {} : { action: { label: words('unsent.go'), run: () => run(view.getState()) } }),
    about: OF_LIBRARY.has(what) ? 'unsent library' : 'unsent',
  })
}
