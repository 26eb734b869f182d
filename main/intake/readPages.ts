import { deskError, type DeskError } from '../../src/base/deskError.ts'
import { err, ok, type Result } from '../../src/base/result.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import { liftOwnLines } from '../../src/intake/ownLines/liftOwnLines.ts'
import { decodePage } from './decodePage.ts'
import type { ManuscriptFile } from './readManuscript.ts'
import { sniffManuscript } from './sniffManuscript.ts'

/** Reads web pages as one article, in their order, and tells why they are one. @returns `input.notOneArticle` where they are no pages, or bear different titles */
export async function readPages(files: readonly ManuscriptFile[]): Promise<Result<Manuscript, DeskError>> {
  const refused = err(deskError('input.notOneArticle', { path: files[0]?.path }))
  if (!files.every(({ bytes, path }) => sniffManuscript(bytes, path) === 'page')) return refused
  const [
    { readWebPage },
    { joinWebPages },
    { besidePage },
    { heldPictures },
    { savedFrom },
    { FAMILIES },
    { pageTies },
  ] = await Promise.all([
    import('../../src/intake/webpage/readWebPage.ts'),
    import('../../src/intake/webpage/joinWebPages.ts'),
    import('../../src/intake/webpage/convert/besidePage.ts'),
    import('../../src/intake/webpage/convert/heldPictures.ts'),
    import('../../src/intake/webpage/savedFrom.ts'),
    import('../../src/intake/webpage/hints/families.ts'),
    import('../../src/intake/webpage/pageTies.ts'),
  ])
  const held = heldPictures(besidePage(files.flatMap(({ companions = [] }) => companions)))
  const pages = files.map(({ bytes, path }) => ({ html: decodePage(bytes), path }))
  const [first, ...rest] = pages.map(({ html }) => readWebPage(html, savedFrom(html), FAMILIES, held))
  const title = titleOf(first)
  if (first === undefined || title === '' || !rest.every((page) => titleOf(page) === title)) return refused
  return ok({ ...liftOwnLines(joinWebPages([first, ...rest])), ties: pageTies(pages) })
}

/** A title without the number that sites give to later pages: `标题（2）`. */
function titleOf(page: Manuscript | undefined): string {
  return (page?.metadata.title ?? '').replace(/\s*[（(]\s*(?:第\s*)?\d{1,2}\s*页?\s*[)）]\s*$/, '')
}
