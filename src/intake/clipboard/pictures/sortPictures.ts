import { isAssetName, mediaTypeOf } from '../../../article/asset.ts'
import { isWebAddress } from '../../../article/document/safeAddress.ts'
import type { PasteReport } from '../pasteReport.ts'
import type { ClipElement } from '../tree/clip.ts'
import { elementsOf } from '../tree/walk.ts'
import type { ClipboardFile } from './clipboardFile.ts'
import { pairFiles } from './pairFiles.ts'
import { pictureBytes, type PictureBytes } from './pictureBytes.ts'
import { sourceOf } from './sourceOf.ts'

/** A picture whose bytes came along; the blocks name it by its placeholder until the article has given it a name. */
export interface PastedPicture {
  readonly placeholder: string
  /** the place of its file among the clipboard's, or the bytes themselves */
  readonly from: number | PictureBytes
}

/**
 * Finds a home for every picture of the page: bytes in the page, in a file or in the rich text beside it; an address on the network, which is
 * never fetched; a name alone. What has none is left out. All of them are told.
 * @param embedded pictures of the clipboard's RTF, in order
 */
export function sortPictures(
  root: ClipElement,
  files: readonly ClipboardFile[],
  embedded: readonly PictureBytes[],
  report: PasteReport,
): readonly PastedPicture[] {
  const pasted: PastedPicture[] = []
  const images = elementsOf(root).filter(({ tag }) => tag === 'img')
  const sources = images.map(sourceOf)
  const paired = pairFiles(sources, files)
  const local = sources.filter(isLocal)
  for (const [at, image] of images.entries()) {
    const source = sources[at]!
    const own = pictureBytes(source)
    const rich =
      own === null && local.length === embedded.length && isLocal(source)
        ? embedded.at(local.indexOf(source))
        : undefined
    const from = own ?? paired[at] ?? rich ?? null
    if (from !== null) {
      const placeholder = `paste-${pasted.length + 1}.${typeof from === 'number' ? endingOf(files[from]!) : from.ending}`
      image.picture = { kind: 'bytes', placeholder }
      pasted.push({ placeholder, from })
    } else if (isTiny(image)) report.note('tinyPictures')
    else if (isWebAddress(source) && source.length <= 2000) {
      image.picture = { kind: 'remote', address: source }
      report.note('remotePictures', source)
    } else {
      const name = nameOf(source)
      if (name === null) report.note('refusedPictures', source.slice(0, 60))
      else {
        image.picture = { kind: 'named', name }
        report.note('missingPictures', name)
      }
    }
  }
  return pasted
}

/** Whether a picture lies on the machine that the words were copied from. */
function isLocal(source: string): boolean {
  return /^file:|^[^:]*$/i.test(source) && source !== ''
}

function endingOf({ type }: ClipboardFile): string {
  return type.replace(/^image\//, '').replace('jpeg', 'jpg')
}

/** The file name at the end of an address that is not on the network: `file:///C:/…/clip_image001.png`, `./W02018….jpg`. */
function nameOf(source: string): string | null {
  if (/^(?!file:)[a-z][a-z0-9+.-]+:/i.test(source)) return null
  const last =
    source
      .replace(/[?#].*$/s, '')
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

/** Counters and spacers of web pages. */
function isTiny({ attributes, style }: ClipElement): boolean {
  const size = (name: string): number => {
    const told = /^(\d{1,5})(?:\.\d+)?(?:px)?$/.exec(style.get(name) ?? attributes.get(name) ?? '')?.[1]
    return told === undefined ? Infinity : Number(told)
  }
  return Math.min(size('width'), size('height')) <= 2
}
