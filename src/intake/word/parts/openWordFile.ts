import { LIMITS } from '../archive/limits.ts'
import { openArchive, type Archive } from '../archive/openArchive.ts'
import { isOpenDocument } from '../openDocument/isOpenDocument.ts'
import { openTextDocument } from '../openDocument/openTextDocument.ts'
import { Refused } from '../refused.ts'
import { decodeXml } from '../xml/decodeXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import type { XmlElement } from '../xml/xmlElement.ts'
import { readRelationships } from './readRelationships.ts'
import type { Relationships } from './relationship.ts'
import type { TextPart, WordFile } from './wordFile.ts'

/** Where programs put the text when the file does not say it. */
const USUAL = 'word/document.xml'

/**
 * Opens a Word file (.docx, .docm, .dotx), or an OpenDocument text (.odt) as one, and parses its parts. A damaged part beside the text itself is passed over and named.
 * @throws Refused where it is no Word file, or its text cannot be read
 */
export function openWordFile(bytes: Uint8Array): WordFile {
  const archive = openArchive(bytes)
  if (isOpenDocument(archive)) return openTextDocument(archive)
  const damaged: string[] = []
  const flattened: string[] = []
  const parse = (name: string): XmlElement | null => {
    const part = archive.bytes(name)
    return part === null ? null : parseXml(decodeXml(part), () => flattened.push(name))
  }
  const tryParse = (name: string | null): XmlElement | null => {
    try {
      return name === null ? null : parse(name)
    } catch (cause) {
      if (!(cause instanceof Refused) || cause.code === 'input.tooHard') throw cause
      damaged.push(name ?? '')
      return null
    }
  }
  const linksOf = (name: string): Relationships => readRelationships(tryParse(relationshipsName(name)), name)

  const main = mainPart(archive, linksOf(''))
  const root = parse(main)
  if (root?.name !== 'w:document') throw new Refused('input.damaged', `${main}: no document`)
  const links = linksOf(main)
  const named = (type: string) =>
    [...links.values()].filter((link) => link.type === type && !link.external).map(({ target }) => target)
  const one = (type: string) => tryParse(named(type)[0] ?? null)
  const story = (type: string): TextPart | null => {
    const part = one(type)
    return part === null ? null : { root: part, links: linksOf(named(type)[0]!) }
  }
  return {
    document: { root, links },
    styles: one('styles'),
    numbering: one('numbering'),
    footnotes: story('footnotes'),
    endnotes: story('endnotes'),
    comments: one('comments'),
    commentsExtended: one('commentsExtended'),
    properties: tryParse(propertiesName(linksOf(''))),
    margins: [...named('header'), ...named('footer')].map(tryParse).filter((part) => part !== null),
    damaged,
    flattened,
    picture: (name) => archive.bytes(name, LIMITS.pictures),
  }
}

function relationshipsName(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

function mainPart(archive: Archive, links: Relationships): string {
  const named = [...links.values()].find(({ type, external }) => type === 'officeDocument' && !external)?.target
  if (named !== undefined && archive.has(named)) return named
  if (archive.has(USUAL)) return USUAL
  if (archive.names.length > 0 && !archive.has('[content_types].xml')) throw new Refused('input.notText', 'zip archive')
  throw new Refused('input.damaged', `${named ?? USUAL} is missing`)
}

function propertiesName(links: Relationships): string | null {
  return [...links.values()].find(({ type }) => type === 'core-properties')?.target ?? null
}
