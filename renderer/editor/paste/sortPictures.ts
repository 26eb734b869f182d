import { isAssetName, mediaTypeOf } from '../../../src/article/asset.ts'
import { isWebAddress } from '../../../src/article/document/safeAddress.ts'
import { pictureFromDataUrl } from './pictureFromDataUrl.ts'

/** What pasted HTML says of its pictures. The elements stand in the page it was read from. */
export interface SortedPictures {
  /** the bytes came along */
  readonly local: readonly { readonly element: Element; readonly file: File }[]
  /** names of pictures that lie on the machine the text was copied from; only the name came along */
  readonly missing: readonly string[]
  /** how many stand on the network, and are not fetched */
  readonly remote: number
  /** how many could not be taken (SVG, addresses of no use) and were removed */
  readonly refused: number
}

/**
 * Sorts the pictures of pasted HTML and marks them for the schema: `data-remote` where they stand on the network, `data-asset` where only the
 * name is known. The picture files of the same clipboard are taken for the pictures of the page when they are as many.
 */
export function sortPictures(page: Document, files: readonly File[]): SortedPictures {
  const local: { element: Element; file: File }[] = []
  const missing: string[] = []
  let remote = 0
  let refused = 0
  const pictures = [...page.querySelectorAll('img')].filter((image) => !isOurs(image))
  const linked = pictures.filter((image) => !sourceOf(image).startsWith('data:'))
  const paired = linked.length > 0 && linked.length === files.length
  for (const image of pictures) {
    const source = sourceOf(image)
    const name = nameOf(source)
    const file = paired ? files[linked.indexOf(image)] : undefined
    const inline = pictureFromDataUrl(source, `paste-${local.length + 1}`)
    if (file !== undefined || inline !== null) local.push({ element: image, file: (file ?? inline)! })
    else if (isWebAddress(source)) {
      image.setAttribute('data-remote', source)
      remote += 1
    } else if (name !== null) {
      image.setAttribute('data-asset', name)
      missing.push(name)
    } else {
      image.remove()
      refused += 1
    }
    // Never left for a later reader to load.
    image.removeAttribute('src')
    image.removeAttribute('srcset')
  }
  return { local, missing, remote, refused }
}

/** A picture copied from a paper keeps its name or its empty place. */
function isOurs(image: Element): boolean {
  return ['data-asset', 'data-remote', 'data-empty'].some((name) => image.hasAttribute(name))
}

function sourceOf(image: Element): string {
  return (image.getAttribute('src') ?? '').trim()
}

/** The file name at the end of an address that is not on the network: `file:///C:/…/clip_image001.png`, `./W02018….jpg`. */
function nameOf(source: string): string | null {
  if (/^(?:data|blob|cid|javascript|about):/i.test(source)) return null
  const last =
    source
      .replace(/[?#].*$/, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  const name = decoded(last)
  return isAssetName(name) && mediaTypeOf(name).startsWith('image/') ? name : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
