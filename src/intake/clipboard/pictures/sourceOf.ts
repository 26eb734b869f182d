import { resolveAddress } from '../../webpage/convert/resolveAddress.ts'
import type { ClipElement } from '../tree/clip.ts'

/** Where lazy loaders keep the real address; `data-src` is WeChat's. */
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-actualsrc', 'data-ratio-src', '_src', 'oldsrc']
const STAND_IN = /(?:^|\/)(?:spacer|blank|pixel|1x1|loading|lazyload|placeholder|transparent)\.(?:gif|png|jpe?g|svg)/i

/** The address of a picture: its own, or the one its loader keeps where its own is only a stand-in. '' where there is none. */
export function sourceOf({ attributes }: ClipElement): string {
  const own = (attributes.get('src') ?? '').trim()
  const lazy = LAZY.map((name) => (attributes.get(name) ?? '').trim()).find((value) => value !== '') ?? ''
  const standsIn = own === '' || STAND_IN.test(own) || /^data:image\/(?:svg|gif;base64,R0lGODlhAQAB)/i.test(own)
  return resolveAddress(lazy !== '' && standsIn ? lazy : own, '')
}
