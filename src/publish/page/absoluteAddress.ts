import { isWebAddress } from '../../article/document/safeAddress.ts'
import { relativeAddress } from '../fileNames.ts'

/** The address of a file that lies beside a page, where the page's own address is known; else null. */
export function absoluteAddress(pageUrl: string, path: string | null): string | null {
  if (path === null || !isWebAddress(pageUrl)) return null
  const folder = /^(https?:\/\/[^/?#]+)(\/(?:[^?#]*\/)?)?/i.exec(pageUrl)
  return folder === null ? null : `${folder[1]}${folder[2] ?? '/'}${relativeAddress(path)}`
}
