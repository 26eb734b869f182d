import { mediaTypeOf } from '../../article/asset.ts'
import type { Draft } from './draft.ts'

/** Keeps a picture or attachment of which the manuscript holds the name alone. */
export function addFile(draft: Draft, name: string, line: number): void {
  if (draft.assets.has(name)) return
  const mediaType = mediaTypeOf(name)
  const kind = mediaType.startsWith('image/') ? 'picture' : 'file'
  draft.assets.set(name, { name, kind, mediaType, size: null, sha256: null })
  draft.losses.push({ kind: 'missingBytes', where: String(line), what: name })
}
