import type { EditorHost } from '../editorHost.ts'
import type { SortedPictures } from './sortPictures.ts'

/** Says which pictures of a paste did not come along, so that none is lost silently. */
export function tellOfPictures({ missing, remote, refused }: SortedPictures, host: EditorHost): void {
  if (missing.length > 0)
    host.onNotice('editor.notice.picturesMissing', { count: missing.length, names: missing.join('、') })
  if (remote > 0) host.onNotice('editor.notice.picturesRemote', { count: remote })
  if (refused > 0) host.onNotice('editor.notice.picturesRefused', { count: refused })
}
