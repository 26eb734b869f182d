import type { Article } from '../../src/article/article.ts'
import { cleanArticle } from '../../src/article/changes/cleanArticle.ts'
import { countChanges } from '../../src/article/changes/countChanges.ts'
import type { DeskError } from '../../src/base/deskError.ts'
import { ok, type Result } from '../../src/base/result.ts'
import { checkReady } from '../../src/publish/checkReady.ts'
import { findingWarnings } from '../../src/publish/gate/findingWarnings.ts'
import { namedPublication } from '../../src/publish/namedPublication.ts'
import { outputFolder } from '../../src/publish/outputFolder.ts'
import type { OutputFile, Publication, PublishWarning } from '../../src/publish/publication.ts'
import type { Profile } from '../../src/publish/profile.ts'
import { publishPackage } from '../../src/publish/package/publishPackage.ts'
import { drawFormulasWith } from '../../src/article/formula/drawing.ts'
import { publish } from '../../src/publish/publish.ts'
import { warning } from '../../src/publish/warning.ts'
import { readArticle } from '../documents/readArticle.ts'
import { storedFiles } from '../documents/package/storedFiles.ts'
import type { Shelf } from '../documents/shelf.ts'
import { librarySteps } from '../library/librarySteps.ts'
import type { PictureMaker } from './pictures/pictureMaker.ts'
import { preparePictures, type PreparedPictures } from './pictures/preparePictures.ts'
import { profileOf } from './profiles/profileOf.ts'
import { BARE_TOOLS, type PublishTools } from './publishTools.ts'
import { exportRecords } from './record/exportRecords.ts'
import { templatedPage } from './templates/templatedPage.ts'

/** What an export will write, and whether the article may leave. */
export interface Plan {
  readonly article: Article
  readonly profile: Profile
  /** its pictures as they leave */
  readonly prepared: PreparedPictures
  readonly publication: Publication
  /** the article lacks what its profile requires */
  readonly ready: Result<unknown, DeskError>
}

/** Plans the export of a saved article by a profile's name. Writes nothing. */
export async function planPublication(
  shelf: Shelf,
  id: string,
  profile: string,
  { checks, pictures, templates }: PublishTools = BARE_TOOLS,
): Promise<Result<Plan, DeskError>> {
  const named = await profileOf(shelf, profile)
  if (!named.ok) return named
  const read = await readArticle(shelf, id)
  if (!read.ok) return read
  const { article } = read.value
  await bringDrawing()
  const leaves = named.value.target === 'package' ? article : cleanArticle(article)
  const prepared = await preparePictures(shelf, leaves, named.value, pictures ?? asTheyAre)
  const plain = await publicationOf(shelf, prepared.article, named.value)
  const page = { article: prepared.article, profile: named.value, made: plain }
  const made = await templatedPage(shelf, page, templates)
  if (!made.ok) return made
  const found = await checks(shelf, article, named.value)
  if (!found.ok) return found
  const warnings = [
    ...made.value.warnings,
    ...prepared.warnings,
    ...undecided(article, leaves),
    ...(await skippedTitle(shelf, article, named.value)),
    ...findingWarnings(found.value),
  ]
  const folder = outputFolder(article, named.value)
  const files = made.value.files.map((file): OutputFile => ({
    ...file,
    path: folder === '' ? file.path : `${folder}/${file.path}`,
  }))
  const ready = checkReady(article.metadata, named.value)
  return ok({ article, prepared, profile: named.value, publication: { files, warnings }, ready })
}

/** Every publication of the desk goes through here; what draws formulas is large, and no start of the desk waits for it. */
async function bringDrawing(): Promise<void> {
  const { drawFormula } = await import('../../src/article/formula/drawFormula.ts')
  drawFormulasWith(drawFormula)
}

const asTheyAre: PictureMaker = async () => ({ kind: 'unable', cause: 'no thread' })

/** A package is the article's folder as it lies there, not what the article tells of it. */
async function publicationOf(shelf: Shelf, article: Article, profile: Profile): Promise<Publication> {
  if (profile.target !== 'package') return publish(article, profile, await reviewsOf(shelf, profile))
  const stored = await storedFiles(shelf, article.id).catch(() => undefined)
  return namedPublication(publishPackage(article, stored), article, profile)
}

/** What the house calls its 审, where the output has a sheet for them. */
async function reviewsOf(shelf: Shelf, { word }: Profile): Promise<readonly string[] | undefined> {
  const house = word?.reviewSheet === true ? await librarySteps(shelf) : null
  return house?.ok === true ? house.value.steps.flatMap(({ isUsed, review }) => (isUsed ? [review.zh] : [])) : undefined
}

/** Changes that nobody decided on, where the output reads as if all were accepted. */
function undecided(article: Article, leaves: Article): PublishWarning[] {
  const count = article === leaves ? 0 : countChanges(article.document)
  return count === 0 ? [] : [warning('undecided', 'publish.warning.undecided', { count })]
}

/** TRS passes over a document whose title it has: said where this title left for TRS before. */
async function skippedTitle(shelf: Shelf, { id, metadata }: Article, { target }: Profile): Promise<PublishWarning[]> {
  if (target !== 'trs') return []
  const records = await exportRecords(shelf, id)
  const left = records.ok && records.value.some((record) => record.target === 'trs' && record.title === metadata.title)
  return left ? [warning('titleSkipped', 'publish.warning.titleSkipped')] : []
}
