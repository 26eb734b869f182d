import { join } from 'node:path'
import type { DeskError } from '../../../src/base/deskError.ts'
import type { Language } from '../../../src/base/language.ts'
import { translate } from '../../../src/base/messages/translate.ts'
import { err, ok, type Result } from '../../../src/base/result.ts'
import { createChecker } from '../../../src/check/createChecker.ts'
import type { ReportForm } from '../../../src/contract/reportForm.ts'
import { fileMoment } from '../../../src/publish/fileMoment.ts'
import { readArticle } from '../../documents/readArticle.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { atomicWrite } from '../../files/atomicWrite.ts'
import { storageError } from '../../files/storageError.ts'
import { houseRules } from '../../library/lexicons/houseRules.ts'
import { profileOf } from '../profiles/profileOf.ts'
import { reportFile } from './reportFile.ts'
import { reportOf } from './reportOf.ts'
import { shownTime } from './shownTime.ts'

/**
 * Checks a saved article and writes the 体检报告 into a folder, under a name that tells article and moment.
 * @param profile the name of the profile it is measured by
 * @param folder absolute path
 * @param form the file it is to be
 * @returns the name of the file
 */
export async function writeCheckReport(
  shelf: Shelf,
  id: string,
  profile: string,
  folder: string,
  language: Language,
  form: ReportForm,
): Promise<Result<string, DeskError>> {
  const named = await profileOf(shelf, profile)
  if (!named.ok) return named
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  const house = await houseRules()(shelf.fs, shelf.library)
  if (!house.ok) return house
  const { article } = read.value
  const reported = reportOf(createChecker(), id, article, article.review.ignored ?? [], named.value, house.value)
  const made = shelf.clock.now().toISOString()
  const facts = { made, profile: named.value.label, shownTime: shownTime(language) }
  const moment = fileMoment(shelf.clock.now())
  const file = `${translate(language, 'checkreport.fileName')}-${id}-${moment}.${form}`
  try {
    await atomicWrite(shelf.fs, join(folder, file), reportFile([reported], facts, language, form))
    return ok(file)
  } catch (cause) {
    return err(storageError(cause, join(folder, file)))
  }
}
