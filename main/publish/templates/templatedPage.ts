import type { Article } from '../../../src/article/article.ts'
import type { DeskError } from '../../../src/base/deskError.ts'
import { ok, type Result } from '../../../src/base/result.ts'
import { articleFiles } from '../../../src/publish/articleFiles.ts'
import { assetPath, relativeAddress } from '../../../src/publish/fileNames.ts'
import type { Profile } from '../../../src/publish/profile.ts'
import type { Publication } from '../../../src/publish/publication.ts'
import { templateValues } from '../../../src/publish/template/templateValues.ts'
import { warning } from '../../../src/publish/warning.ts'
import type { Shelf } from '../../documents/shelf.ts'
import { readTemplates } from './readTemplates.ts'
import type { TemplateMaker } from './templateMaker.ts'

/** A page whose HTML is made by the profile's template; any other publication as it is. */
export async function templatedPage(
  { fs, library }: Pick<Shelf, 'fs' | 'library'>,
  { article, profile, made }: { readonly article: Article; readonly profile: Profile; readonly made: Publication },
  fill: TemplateMaker,
): Promise<Result<Publication, DeskError>> {
  const { target, template: name } = profile
  if (target !== 'page' || name === '') return ok(made)
  const stored = await readTemplates(fs, library)
  if (!stored.ok) return stored
  const picture = (asset: string) => relativeAddress(assetPath('picture', asset))
  const values = templateValues(article, profile, articleFiles(article), picture)
  const templates = Object.fromEntries(stored.value.map((one) => [one.name, one.text]))
  const filled = await fill({ name, templates, values })
  if (!filled.ok) return filled
  const { html, faults } = filled.value
  const [page, ...beside] = made.files
  if (page?.kind !== 'text') return ok(made)
  const told = faults.map(({ line, what }) => warning('template', 'publish.warning.template', { name, line, what }))
  return ok({ files: [{ ...page, text: html }, ...beside], warnings: [...made.warnings, ...told] })
}
