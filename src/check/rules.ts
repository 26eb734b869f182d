import type { Rule } from './rule.ts'
import { halfWidthMarks } from './rules/halfWidthMarks.ts'
import { halfWidthBrackets } from './rules/halfWidthBrackets.ts'
import { ellipsis } from './rules/ellipsis.ts'
import { dash } from './rules/dash.ts'
import { straightQuotes } from './rules/straightQuotes.ts'
import { unpairedMarks } from './rules/unpairedMarks.ts'
import { openQuotes } from './rules/openQuotes.ts'
import { enumerationComma } from './rules/enumerationComma.ts'
import { excessMarks } from './rules/excessMarks.ts'
import { etcEllipsis } from './rules/etcEllipsis.ts'
import { doubledMarks } from './rules/doubledMarks.ts'
import { foreignNameDot } from './rules/foreignNameDot.ts'
import { numberRange } from './rules/numberRange.ts'
import { sharedUnit } from './rules/sharedUnit.ts'
import { shortYear } from './rules/shortYear.ts'
import { hanziYearZero } from './rules/hanziYearZero.ts'
import { mixedNumber } from './rules/mixedNumber.ts'
import { approximateNumber } from './rules/approximateNumber.ts'
import { fullWidthLetters } from './rules/fullWidthLetters.ts'
import { leadingPoint } from './rules/leadingPoint.ts'
import { impossibleDate } from './rules/impossibleDate.ts'
import { weekday } from './rules/weekday.ts'
import { dateOrder } from './rules/dateOrder.ts'
import { relativeDay } from './rules/relativeDay.ts'
import { publishedBefore } from './rules/publishedBefore.ts'
import { requiredFields } from './rules/requiredFields.ts'
import { fieldLimits } from './rules/fieldLimits.ts'
import { keywordCount } from './rules/keywordCount.ts'
import { keywordAbsent } from './rules/keywordAbsent.ts'
import { abstractRepeatsTitle } from './rules/abstractRepeatsTitle.ts'
import { abstractAbsent } from './rules/abstractAbsent.ts'
import { sourceDiffers } from './rules/sourceDiffers.ts'
import { editorIsAuthor } from './rules/editorIsAuthor.ts'
import { titleFullStop } from './rules/titleFullStop.ts'
import { repeatedText } from './rules/repeatedText.ts'
import { nameVariants } from './rules/nameVariants.ts'
import { headingSkipped } from './rules/headingSkipped.ts'
import { pictureText } from './rules/pictureText.ts'
import { duplicatePicture } from './rules/duplicatePicture.ts'
import { deadLink } from './rules/deadLink.ts'
import { leadFigures } from './rules/leadFigures.ts'
import { deDiDe } from './rules/deDiDe.ts'
import { lexiconWords } from './rules/lexiconWords.ts'

/** Every rule, in the order of the list. */
export const RULES: readonly Rule[] = [
  halfWidthMarks,
  halfWidthBrackets,
  ellipsis,
  dash,
  straightQuotes,
  unpairedMarks,
  openQuotes,
  enumerationComma,
  excessMarks,
  etcEllipsis,
  doubledMarks,
  foreignNameDot,
  numberRange,
  sharedUnit,
  shortYear,
  hanziYearZero,
  mixedNumber,
  approximateNumber,
  fullWidthLetters,
  leadingPoint,
  impossibleDate,
  weekday,
  dateOrder,
  relativeDay,
  publishedBefore,
  requiredFields,
  fieldLimits,
  keywordCount,
  keywordAbsent,
  abstractRepeatsTitle,
  abstractAbsent,
  sourceDiffers,
  editorIsAuthor,
  titleFullStop,
  repeatedText,
  nameVariants,
  leadFigures,
  headingSkipped,
  pictureText,
  duplicatePicture,
  deadLink,
  deDiDe,
  lexiconWords,
]
