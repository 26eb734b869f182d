import type { ClipboardData } from '../../../src/intake/clipboard/readClipboard.ts'

/** What was taken off a clipboard or a drag, while it could be read: its text in every form, and its files. */
export interface TakenClipboard {
  readonly data: ClipboardData
  readonly files: readonly File[]
}

/** Reads a clipboard or a drag at once; later the browser would give nothing. */
export function takeClipboard(transfer: DataTransfer): TakenClipboard {
  const files = [...transfer.files]
  const html = transfer.getData('text/html')
  return {
    files,
    data: {
      html,
      text: transfer.getData('text/plain'),
      // Large, and of use for the bytes of pictures alone.
      rtf: /<img\b|v:imagedata/i.test(html) ? transfer.getData('text/rtf') : '',
      files: files.map(({ name, type }) => ({ name, type })),
    },
  }
}

/** Whether HTML was copied from a paper: ProseMirror reads its own by itself, with what stood around. */
export function isOfPaper(html: string): boolean {
  return /\sdata-pm-slice="/.test(html)
}
