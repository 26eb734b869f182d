import type { PasteNote } from '../../../src/intake/clipboard/pasteNote.ts'
import type { EditorHost } from '../editorHost.ts'

/** Says which pictures of a paste did not come along, so that none is lost silently. */
export function tellOfPictures(notes: readonly PasteNote[], host: EditorHost): void {
  for (const { kind, count, samples } of notes) {
    if (kind === 'missingPictures') host.onNotice('editor.notice.picturesMissing', { count, names: samples.join('、') })
    if (kind === 'remotePictures') host.onNotice('editor.notice.picturesRemote', { count })
    if (kind === 'refusedPictures') host.onNotice('editor.notice.picturesRefused', { count })
  }
}
