import { dropAboveHeadline } from './dropAboveHeadline.ts'
import { dropAbstract } from './dropAbstract.ts'
import { dropCredits } from './dropCredits.ts'
import { dropInfoLines } from './dropInfoLines.ts'
import { dropLoosePictures } from './dropLoosePictures.ts'
import { dropNotices } from './dropNotices.ts'
import { dropRelated } from './dropRelated.ts'
import { dropStrayRules } from './dropStrayRules.ts'
import { joinCaptions } from './joinCaptions.ts'
import { dropUnreadable } from './dropUnreadable.ts'
import type { Pass } from './pass.ts'

/** The cleaning of a page's text, in order: first what stands above it, then pictures with their captions, then what hangs below. */
export const PASSES: readonly (readonly [name: string, pass: Pass])[] = [
  ['dropAboveHeadline', dropAboveHeadline],
  ['dropInfoLines', dropInfoLines],
  ['dropAbstract', dropAbstract],
  ['dropUnreadable', dropUnreadable],
  ['dropLoosePictures', dropLoosePictures],
  ['joinCaptions', joinCaptions],
  ['dropCredits', dropCredits],
  ['dropRelated', dropRelated],
  ['dropNotices', dropNotices],
  ['dropRelatedAgain', dropRelated],
  ['dropStrayRules', dropStrayRules],
]
