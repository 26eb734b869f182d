import type { DeskServices } from '../app/deskServices.ts'
import type { Translate } from '../app/useTranslate.ts'

/** Says that two versions were made into one, and how to go back. */
export function tellMerged({ notices }: Pick<DeskServices, 'notices'>, t: Translate): void {
  notices
    .getState()
    .show({ tone: 'success', text: t('conflict.merged'), hint: t('conflict.mergedHint'), about: 'merging' })
}
