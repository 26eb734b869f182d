import type { NodeJson } from '../../article/document/documentJson.ts'
import { joinCaptions } from './convert/joinCaptions.ts'
import type { PasteMode } from './convert/place.ts'
import { toBlocks } from './convert/toBlocks.ts'
import { PASSES } from './passes/passes.ts'
import type { PasteNote } from './pasteNote.ts'
import { pasteReport } from './pasteReport.ts'
import { pasteSource, type PasteSource } from './pasteSource.ts'
import type { ClipboardFile } from './pictures/clipboardFile.ts'
import { picturesOfRtf } from './pictures/picturesOfRtf.ts'
import { sortPictures, type PastedPicture } from './pictures/sortPictures.ts'
import { textBlocks } from './textBlocks.ts'
import type { ClipPage } from './tree/buildClip.ts'
import { readMarkup } from './tree/readMarkup.ts'
import { isLineName } from '../../article/document/isLineName.ts'

/** What lies on a clipboard. */
export interface ClipboardData {
  readonly html: string
  readonly text: string
  /** '' where there is none */
  readonly rtf: string
  readonly files: readonly ClipboardFile[]
}

/** What a paste brings: blocks that fit the article's schema, the pictures whose bytes came along, and what is to be told. */
export interface ClipboardContent {
  readonly source: PasteSource
  readonly blocks: readonly NodeJson[]
  readonly pictures: readonly PastedPicture[]
  readonly notes: readonly PasteNote[]
}

/**
 * Reads a clipboard as an article's blocks. Never throws: any HTML gives some content.
 * @param parse what reads the HTML: a browser's own parser is faster
 * @param mode how much of the form is kept; `text` takes the plain text, or the words of the HTML where there is none
 */
export function readClipboard(
  data: ClipboardData,
  mode: PasteMode,
  parse: (html: string) => ClipPage = readMarkup,
): ClipboardContent {
  const { html, text, files } = data
  if (html.trim() === '' || (mode === 'text' && text.trim() !== ''))
    return { source: 'text', blocks: textBlocks(text), pictures: [], notes: [] }
  const source = pasteSource(html)
  const report = pasteReport()
  const page = parse(html)
  for (const pass of PASSES) pass.run(page, { source, report })
  if (mode === 'text') {
    const words = toBlocks(page.root, { mode, source, report })
    return { source, blocks: words.flatMap((block) => textBlocks(linesOf(block).join('\n'))), pictures: [], notes: [] }
  }
  const pictures = sortPictures(page.root, files, data.rtf === '' ? [] : picturesOfRtf(data.rtf), report)
  const blocks = joinCaptions(toBlocks(page.root, { mode, source, report }))
  return { source, blocks, pictures, notes: report.notes() }
}

/** The lines of a block: its paragraphs, headings and captions, a line break within one too. */
function linesOf({ type, content = [] }: NodeJson): string[] {
  if (!isLineName(type)) return content.flatMap(linesOf)
  return content
    .map((node) => node.text ?? (node.type === 'footnote' ? `（${String(node.attrs?.text)}）` : '\n'))
    .join('')
    .split('\n')
}
