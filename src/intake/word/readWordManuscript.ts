import { deskError, type DeskError } from '../../base/deskError.ts'
import { err, ok, type Result } from '../../base/result.ts'
import { emptyDocument } from '../../article/document/emptyDocument.ts'
import { repairDocument } from '../../article/document/repairDocument.ts'
import { assembleBlocks } from './assemble/assembleBlocks.ts'
import { bodyLook } from './assemble/bodyLook.ts'
import { findHeadings } from './assemble/findHeadings.ts'
import { bodyText } from '../../article/document/bodyText.ts'
import { shownLines } from '../shownLines.ts'
import { levelHeadings } from './assemble/levelHeadings.ts'
import { settleBody } from './assemble/settleBody.ts'
import { liftMetadata } from './headline/liftMetadata.ts'
import { liftOwn } from './headline/liftOwn.ts'
import { offerProperties } from './headline/offerProperties.ts'
import { listCounter } from './numbering/listCounter.ts'
import { readNumbering } from './numbering/readNumbering.ts'
import { keptNotes } from './keptNotes.ts'
import { openWordFile } from './parts/openWordFile.ts'
import { readProperties } from './parts/readProperties.ts'
import type { WordFile } from './parts/wordFile.ts'
import { pictureShelf } from './pictures/pictureShelf.ts'
import type { Block } from './read/block.ts'
import { commentBook } from './read/commentBook.ts'
import { noteBook } from './read/noteBook.ts'
import { readBlocks } from './read/readBlocks.ts'
import { newReport } from './read/report.ts'
import type { Field, Reader } from './read/story.ts'
import { Refused } from './refused.ts'
import { readStyles } from './styles/readStyles.ts'
import { tellWhole } from './tellWhole.ts'
import type { WordManuscript } from './wordManuscript.ts'
import { childOf, type XmlElement } from './xml/xmlElement.ts'

/**
 * Reads a Word file (.docx of Word, WPS or LibreOffice) or an OpenDocument text (.odt): its text with structure, pictures with their bytes, notes as
 * footnotes, metadata from its own lines and its properties, comments on their words. Changes are taken as accepted; what has no place in an article is told.
 * Fetches nothing, resolves no entity, runs nothing.
 * @returns `input.damaged`, `input.tooHard`, `input.encrypted` or `input.notText` where it cannot be read; `input.empty` where nothing is in it
 */
export function readWordManuscript(bytes: Uint8Array): Result<WordManuscript, DeskError> {
  try {
    return read(openWordFile(bytes))
  } catch (cause) {
    if (cause instanceof Refused) return err(deskError(cause.code, { detail: cause.message }))
    throw cause
  }
}

function read(file: WordFile): Result<WordManuscript, DeskError> {
  const body = childOf(file.document.root, 'w:body')
  if (body === undefined) throw new Refused('input.damaged', 'no body')
  const { reader, blocks: all } = readBody(file, body, true)
  const { report } = reader
  if (all.length === 0) return err(deskError('input.empty'))
  const blocks = withoutContentsTitle(all, reader.contents > 0)

  const isOwn = reader.styles.isOwn
  const lifted = isOwn ? liftOwn(blocks) : liftMetadata(blocks)
  const offered = offerProperties(lifted.metadata, readProperties(file.properties), report)
  const kept = keptNotes(all, lifted.blocks)
  const nodes = [...assembleBlocks(isOwn ? lifted.blocks : settled(lifted.blocks), false), ...kept]
  tellWhole(reader, file, nodes)
  const { document, losses } = repairDocument({ type: 'doc', content: nodes })
  return ok({
    kind: 'word',
    lines: shownLines(linesOf(all)),
    metadata: offered.metadata,
    document: nodes.length === 0 ? emptyDocument() : document,
    assets: [...reader.pictures.assets, ...lifted.draft.assets.values()],
    pictures: reader.pictures.pictures,
    dropped: [...lifted.draft.dropped, ...report.dropped].sort((a, b) => a.line - b.line),
    losses: [...lifted.draft.losses, ...report.losses, ...losses],
    found: { ...lifted.found, ...offered.found },
  })
}

/** Reads the text. A field that is never closed would swallow all that follows: then the text is read again, following none. */
function readBody(file: WordFile, body: XmlElement, followsFields: boolean): { reader: Reader; blocks: Block[] } {
  const reader = readerOf(file, followsFields)
  const fields: Field[] = []
  const blocks = readBlocks(body, { reader, links: file.document.links, fields, readBlocks })
  return followsFields && fields.length > 0 ? readBody(file, body, false) : { reader, blocks }
}

function readerOf(file: WordFile, followsFields: boolean): Reader {
  return {
    followsFields,
    styles: readStyles(file.styles),
    lists: listCounter(readNumbering(file.numbering)),
    pictures: pictureShelf((part) => file.picture(part)),
    notes: noteBook(file.footnotes, file.endnotes),
    comments: commentBook(file.comments, file.commentsExtended),
    report: newReport(),
    changes: { inserted: 0, deleted: 0, moved: 0, formatted: 0 },
    characters: new Map(),
    paragraph: 0,
    pageBreaks: 0,
    contents: 0,
  }
}

/** Headings by style as they are; where there are none, those that were set by hand. */
function settled(blocks: readonly Block[]): Block[] {
  const body = bodyLook(blocks)
  const hasHeadings = blocks.some((block) => block.kind === 'text' && block.heading !== null)
  return levelHeadings(settleBody(hasHeadings ? blocks : findHeadings(blocks, body), body))
}

/** The manuscript's own paragraphs, at the places by which they are counted. */
function linesOf(blocks: readonly Block[]): string[] {
  const lines: string[] = []
  for (const block of blocks) lines[block.number - 1] = block.kind === 'text' ? block.text : bodyText(block.node)
  return Array.from(lines, (line) => line ?? '')
}

/** The word 目录 above a table of contents goes with it. */
function withoutContentsTitle(blocks: readonly Block[], hasContents: boolean): readonly Block[] {
  if (!hasContents) return blocks
  return blocks.filter(
    (block) => block.kind === 'node' || !/^(?:目\s*[录次]|contents|table of contents)$/i.test(block.text),
  )
}
