import type { TidyName } from '../../src/intake/tidy/tidyName.ts'
import type { Translate } from './translate.ts'
import type { PaperLook, PaperProps, Tracking } from './paperProps.ts'
import type { PaperFindings } from './findings/paperMark.ts'
import type { PictureSource } from './paste/pictureSource.ts'
import type { FormDrafts } from './toolbar/formDrafts.ts'

/** What the extensions may ask of the window; always the latest props, whatever the editor was made with. */
export type EditorHost = Pick<
  PaperProps,
  'addAsset' | 'assetUrl' | 'pictureMissing' | 'onManuscriptFiles' | 'onManuscriptText' | 'onNotice'
> & {
  readonly translate: Translate
  /** what the paper is called to those who cannot see it */
  readonly label: () => string
  /** the steps of tidying that are switched on */
  readonly tidyNames: () => readonly TidyName[]
  readonly look: () => PaperLook
  readonly pictures: () => PictureSource | undefined
  readonly drafts: () => FormDrafts | undefined
  readonly tracking: () => Tracking
  readonly onTrack: () => void
  readonly onComment: () => void
  readonly findings: () => PaperFindings | undefined
  readonly onShow: NonNullable<PaperProps['onShow']>
  readonly onEscape: () => void
  readonly onSelected: (characters: number | null) => void
  readonly onTidyNames: (names: readonly TidyName[]) => void
  /** resolves when no input method composes: only then may something that arrived later be put into the text */
  readonly settled: () => Promise<void>
  /** the figures on screen: each looks again at what is known of its picture */
  readonly figures: Set<() => void>
}
