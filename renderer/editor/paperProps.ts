import type { Asset } from '../../src/article/asset.ts'
import type { ChangedKeys } from '../../src/contract/commandKeys.ts'
import type { DocumentJson } from '../../src/article/document/documentJson.ts'
import type { TidyName } from '../../src/intake/tidy/tidyName.ts'
import type { Language } from '../../src/base/language.ts'
import type { MessageKey } from '../../src/base/messages/catalogue.ts'
import type { PaperFindings } from './findings/paperMark.ts'
import type { LeftPaper } from './leftPaper.ts'
import type { PaperHandle } from './paperHandle.ts'
import type { PictureSource } from './paste/pictureSource.ts'
import type { FormDrafts } from './toolbar/formDrafts.ts'
import type { Sharing } from './sharing/sharingPlugin.ts'

/** How the paper is shown. */
export interface PaperLook {
  readonly wide: boolean
  /** all but the paragraph with the cursor are dimmed */
  readonly focus: boolean
  /** the line with the cursor stays in the middle */
  readonly typewriter: boolean
  /** how many 字 a paragraph has stands beside it */
  readonly counts: boolean
}

/** 修订: whether it is on, and the name that changes are made under. */
export interface Tracking {
  readonly on: boolean
  readonly by: string
}

/** What the paper needs of the window it is mounted in, and what it tells it. */
export interface PaperProps {
  /** another id is another article: the paper starts anew from `document` */
  readonly articleId: string
  /** the body as it was loaded; read once for each `articleId` */
  readonly document: DocumentJson
  /** where the paper stands among the windows that share the article; read once for each `articleId` */
  readonly sharing: Sharing
  /** how this paper was left, where it was open before; read once for each `articleId` */
  readonly left?: LeftPaper | undefined
  /** false: the body can be read and selected, not changed */
  readonly editable: boolean
  readonly language: Language
  /** what the paper is called to those who cannot see it; 正文 where it is left out */
  readonly label?: MessageKey
  /** The paper is mounted (its handle), or gone (null). */
  readonly onReady: (handle: PaperHandle | null) => void
  /** At every change of the body; must be cheap. The steps themselves are the handle's `pending`. */
  readonly onEdited: () => void
  /** At most 300 ms after the last key, and once at the start, with the 字数 of the body. */
  readonly onRested: (characters: number) => void
  /** Gives the bytes of a picture to the article; null when refused (the window has told the person). */
  readonly addAsset: (file: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Asset | null>
  /** The address at which the window shows a picture of this article. */
  readonly assetUrl: (name: string) => string
  /** Who gives the bytes of this body's pictures to other papers; left out, none are given. */
  readonly pictures?: PictureSource
  /** Who keeps what is begun in the forms beside the paper; left out, it is kept for as long as the window is there. */
  readonly drafts?: FormDrafts
  /** Whether only the name of a picture is known, not its bytes. */
  readonly pictureMissing: (name: string) => boolean
  /** The keys that the person changed, for hints; none where it is left out. */
  readonly keys?: ChangedKeys
  /** Whether 修订 is on, and who then edits; off where it is left out. */
  readonly tracking?: Tracking
  /** Switches 修订 on or off. */
  readonly onTrack?: () => void
  /** Begins a comment on what is selected. */
  readonly onComment?: () => void
  /** Who knows what can be done about what is marked on the paper; left out, nothing is offered about it. */
  readonly findings?: PaperFindings
  /** Shows a list beside the paper. */
  readonly onShow?: (tab: 'comments' | 'changes' | 'outline') => void
  /** Escape was pressed on the paper, and nothing on it took that. */
  readonly onEscape?: () => void
  /** Whether the system's spelling checker looks at words in Latin letters; not where it is left out. */
  readonly spelling?: boolean
  /** How the paper is shown; plain where it is left out. */
  readonly look?: PaperLook
  /** Other words are selected, and the hand has rested: their 字数, null where nothing is. */
  readonly onSelected?: (characters: number | null) => void
  /** Files dropped on the paper that are not pictures: manuscripts to open. */
  readonly onManuscriptFiles: (files: readonly File[]) => void
  /**
   * Text pasted into an empty article that looks like a whole page or manuscript; the window offers to import it, and nothing is pasted.
   * Resolving to false (declined) makes it an ordinary paste after all.
   */
  readonly onManuscriptText: (text: string) => Promise<boolean> | void
  /** Something the person should know, as a message of the catalogue. */
  readonly onNotice: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => void
  /** The steps of tidying that are switched on; all the usual ones where it is left out. */
  readonly tidyNames?: readonly TidyName[]
  /** Other steps were switched on: to be remembered. */
  readonly onTidyNames?: (names: readonly TidyName[]) => void
}
