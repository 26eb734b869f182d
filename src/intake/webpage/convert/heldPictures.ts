import { decodeBase64 } from '../../bytes/decodeBase64.ts'
import { pictureShelf, type PictureShelf } from '../../word/pictures/pictureShelf.ts'

/** Shorter than any picture of an article: the dots and frames that pages carry within themselves. */
const LEAST_BYTES = 512

/** The pictures that came with a page: what lay beside it, and what it holds within itself as `data:` addresses. */
export interface HeldPictures {
  /** Takes the picture of an address as the page writes it, or made whole; gives its asset's name, null where its bytes did not come along. */
  take(address: string): string | null
  readonly shelf: PictureShelf
}

/** @param bytesOf gives the bytes of an address, null where there are none */
export function heldPictures(bytesOf: (address: string) => Uint8Array | null): HeldPictures {
  const pending = new Map<string, Uint8Array>()
  const known = new Map<string, string | null>()
  const shelf = pictureShelf((part) => pending.get(part) ?? null)
  const take = (address: string): string | null => {
    const bytes = address.startsWith('data:') ? dataBytes(address) : bytesOf(address)
    if (bytes === null) return null
    const part = `${pending.size}/${address.startsWith('data:') ? 'picture' : fileName(address)}`
    pending.set(part, bytes)
    const { asset, problem } = shelf.take(part)
    return problem === null ? asset : null
  }
  return {
    shelf,
    take(address) {
      if (!known.has(address)) known.set(address, take(address))
      return known.get(address) ?? null
    },
  }
}

function dataBytes(address: string): Uint8Array | null {
  const match = /^data:image\/(?!svg)[\w.+-]{1,40}(?:;[\w=-]{1,40}){0,3};base64,/i.exec(address.slice(0, 200))
  if (match === null) return null
  const bytes = decodeBase64(decodeEscapes(address.slice(match[0].length)))
  return bytes.length < LEAST_BYTES ? null : bytes
}

function fileName(address: string): string {
  return decodeEscapes(address.replace(/[?#].*$/s, '').replace(/^.*[\\/]/s, ''))
}

function decodeEscapes(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
