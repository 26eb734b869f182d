import { isWebAddress } from '../../src/article/document/safeAddress.ts'
import type { Manuscript } from '../../src/intake/manuscript.ts'
import { decodePage } from './decodePage.ts'

/** Reads a page that was saved as one file (.mht, .mhtml), with its pictures; null where there is no page in it. */
export async function readSavedPage(bytes: Uint8Array): Promise<Manuscript | null> {
  const [{ openMhtml }, { readWebPage }, { heldPictures }, { FAMILIES }] = await Promise.all([
    import('../../src/intake/mhtml/openMhtml.ts'),
    import('../../src/intake/webpage/readWebPage.ts'),
    import('../../src/intake/webpage/convert/heldPictures.ts'),
    import('../../src/intake/webpage/hints/families.ts'),
  ])
  const opened = openMhtml(bytes)
  if (opened === null) return null
  const { page, pictures } = opened
  const address = isWebAddress(page.location) ? page.location : ''
  const held = heldPictures((picture) => pictures.get(picture) ?? null)
  return readWebPage(decodePage(page.bytes, page.charset), address, FAMILIES, held)
}
