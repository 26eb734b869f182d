import type { Manuscript } from '../../src/intake/manuscript.ts'
import type { BesideFile } from '../../src/intake/webpage/convert/besidePage.ts'
import { decodePage } from './decodePage.ts'

/** Reads the bytes of a web page, with the files that lie beside it. */
export async function readPageFile(bytes: Uint8Array, companions: readonly BesideFile[]): Promise<Manuscript> {
  const [{ readWebPage }, { besidePage }, { heldPictures }, { savedFrom }, { FAMILIES }] = await Promise.all([
    import('../../src/intake/webpage/readWebPage.ts'),
    import('../../src/intake/webpage/convert/besidePage.ts'),
    import('../../src/intake/webpage/convert/heldPictures.ts'),
    import('../../src/intake/webpage/savedFrom.ts'),
    import('../../src/intake/webpage/hints/families.ts'),
  ])
  const html = decodePage(bytes)
  return readWebPage(html, savedFrom(html), FAMILIES, heldPictures(besidePage(companions)))
}
