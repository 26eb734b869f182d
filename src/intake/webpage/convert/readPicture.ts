import { isAssetName } from '../../../article/asset.ts'
import { isWebAddress } from '../../../article/document/safeAddress.ts'
import { attribute, type PageElement } from '../tree/pageElement.ts'
import { resolveAddress } from './resolveAddress.ts'

/** Where a picture is: on the network, or a file that lay beside the page. One of both is ''. */
export interface Picture {
  readonly remote: string
  readonly asset: string
  readonly alt: string
}

/** Where lazy loaders keep the real address; `oldsrc` is TRS's. */
const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazyload',
  'data-actualsrc',
  'data-echo',
  'data-url',
  'data-original-src',
  'original',
  'lazysrc',
  '_src',
  'file',
  'zoomfile',
  'oldsrc',
]
const NO_PICTURE =
  /(?:^|\/)(?:spacer|blank|space|pixel|1x1|dot|loading|lazyload|placeholder|grey|gray|transparent|default_?bg)\.(?:gif|png|jpe?g|svg)/i

/** A file in the folder that browsers make beside a page they save. */
const SAVED = /^(?:\.\/)?[^/:]+(?:_files|\.files|_文件)\//i

/**
 * Reads a picture element; null for what is no picture of the article: counters, spacers, icons, pictures without an address.
 * @param held gives the asset of an address whose bytes came with the page
 */
export function readPicture(
  element: PageElement,
  base: string,
  held: (address: string) => string | null = () => null,
): Picture | null {
  if (isTiny(element)) return null
  const own = attribute(element, 'src').trim()
  const lazy =
    LAZY.map((name) => attribute(element, name).trim()).find((value) => value !== '' && !value.startsWith('data:')) ??
    ''
  const stands = own === '' || own.startsWith('data:') || NO_PICTURE.test(own) || own.startsWith('about:')
  const address = stands ? lazy : own
  // What the browser saved beside the page is nowhere on the network.
  const chosen = SAVED.test(address) ? address : resolveAddress(address, base)
  const alt = attribute(element, 'alt').replace(/\s+/g, ' ').trim().slice(0, 500)
  for (const one of [own, lazy]) {
    if (one === '') continue
    const asset = held(one) ?? held(resolveAddress(one, base))
    if (asset !== null && asset !== '') return { remote: '', asset, alt }
  }
  if (isWebAddress(chosen) && chosen.length <= 2000) return { remote: chosen, asset: '', alt }
  if (/^[a-z][a-z0-9+.-]*:/i.test(chosen) && !chosen.toLowerCase().startsWith('file:')) return null
  const name = fileName(chosen)
  return isAssetName(name) ? { remote: '', asset: name, alt } : null
}

/** The file's own name in a relative or `file:` address. */
function fileName(address: string): string {
  const name = (
    address
      .replace(/[?#].*$/s, '')
      .replaceAll('\\', '/')
      .split('/')
      .at(-1) ?? ''
  ).slice(0, 200)
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function isTiny(element: PageElement): boolean {
  const style = attribute(element, 'style')
  const size = (name: 'width' | 'height') => {
    const styled = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?px`, 'i').exec(style)
    const told = styled?.[1] ?? /^\s*(\d{1,5})(?:px)?\s*$/.exec(attribute(element, name))?.[1]
    return told === undefined ? Infinity : Number(told)
  }
  const smallest = Math.min(size('width'), size('height'))
  return smallest <= 3 || (size('width') <= 32 && size('height') <= 32)
}
