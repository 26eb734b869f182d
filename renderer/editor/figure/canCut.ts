import type { EditorHost } from '../editorHost.ts'
import { formatOf } from './cutPicture.ts'

/** Whether a picture of the article can be cut and turned: its bytes are here, and of a format that can be written. @param asset its name, '' for none */
export function canCut(asset: string, host: Pick<EditorHost, 'pictureMissing'>): boolean {
  return asset !== '' && formatOf(asset) !== null && !host.pictureMissing(asset)
}
