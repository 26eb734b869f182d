import type { Archive } from '../archive/openArchive.ts'
import type { Relationship } from '../parts/relationship.ts'
import type { WordFile } from '../parts/wordFile.ts'
import { Refused } from '../refused.ts'
import { LIMITS } from '../archive/limits.ts'
import { decodeXml } from '../xml/decodeXml.ts'
import { parseXml } from '../xml/parseXml.ts'
import { childOf, childrenOf, findElement, textOf, type XmlElement } from '../xml/xmlElement.ts'
import { numberBook } from './numberBook.ts'
import { symbolFaces } from './symbolFaces.ts'
import type { TextStory } from './textStory.ts'
import { translateBlocks } from './translateBlocks.ts'
import { translateProperties } from './translateProperties.ts'
import { translateStyles } from './translateStyles.ts'
import { w } from './w.ts'

/**
 * Opens an OpenDocument text (.odt) as the Word file that says the same, so that one reader reads both: the same look, the same lists, the same limits.
 * @throws Refused where it is no text, is encrypted, or its text cannot be read
 */
export function openTextDocument(archive: Archive): WordFile {
  const damaged: string[] = []
  const flattened: string[] = []
  const parse = (name: string): XmlElement | null => {
    const part = archive.bytes(name)
    return part === null ? null : parseXml(decodeXml(part), () => flattened.push(name), true)
  }
  const tryParse = (name: string): XmlElement | null => {
    try {
      return parse(name)
    } catch (cause) {
      if (!(cause instanceof Refused) || cause.code === 'input.tooHard') throw cause
      damaged.push(name)
      return null
    }
  }
  const manifest = tryParse('META-INF/manifest.xml')
  if (manifest !== null && findElement(manifest, 'manifest:encryption-data') !== undefined)
    throw new Refused('input.encrypted', 'META-INF/manifest.xml')
  const content = parse('content.xml')
  const body = childOf(childOf(content ?? undefined, 'office:body'), 'office:text')
  if (content === null || body === undefined) throw new Refused('input.notText', 'content.xml: no text')
  const common = tryParse('styles.xml')
  const sources = [
    childOf(common ?? undefined, 'office:styles'),
    childOf(common ?? undefined, 'office:automatic-styles'),
    childOf(content, 'office:automatic-styles'),
  ].filter((source) => source !== undefined)

  const links = new Map<string, Relationship>()
  const story: TextStory = {
    numbers: numberBook(sources),
    links,
    footnotes: [],
    endnotes: [],
    comments: [],
    commentFacts: [],
    commentIds: new Map(),
    faces: symbolFaces(sources),
    deleted: deletedWords(body),
    formatted: formatChanges(body),
    object: (path) => tryParse(`${path.replace(/\/$/, '')}/content.xml`),
  }
  const blocks = translateBlocks(body, story)
  return {
    document: { root: w('w:document', {}, [w('w:body', {}, blocks)]), links },
    styles: translateStyles(sources),
    numbering: story.numbers.xml(),
    footnotes: { root: w('w:footnotes', {}, story.footnotes), links },
    endnotes: { root: w('w:endnotes', {}, story.endnotes), links },
    comments: w('w:comments', {}, story.comments),
    commentsExtended: w('w15:commentsEx', {}, story.commentFacts),
    properties: translateProperties(tryParse('meta.xml')),
    margins: marginsOf(common),
    damaged,
    flattened,
    picture: (name) => archive.bytes(name, LIMITS.pictures),
  }
}

/** Words that were deleted with changes on record: they stand apart, and the text names the place. */
function deletedWords(body: XmlElement): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const region of childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region')) {
    const deletion = childOf(region, 'text:deletion')
    const id = region.attributes['xml:id'] ?? region.attributes['text:id']
    if (deletion === undefined || id === undefined) continue
    words.set(
      id,
      childrenOf(deletion)
        .filter(({ name }) => name !== 'office:change-info')
        .map(textOf)
        .join(' '),
    )
  }
  return words
}

/** Formats that were set with changes on record; the text names where. */
function formatChanges(body: XmlElement): ReadonlySet<string> {
  const regions = childrenOf(childOf(body, 'text:tracked-changes'), 'text:changed-region')
  return new Set(
    regions
      .filter((region) => childOf(region, 'text:format-change') !== undefined)
      .map(({ attributes }) => attributes['xml:id'] ?? attributes['text:id'] ?? ''),
  )
}

/** Headers and footers, as parts that hold their words. */
function marginsOf(common: XmlElement | null): readonly XmlElement[] {
  const pages = childrenOf(childOf(common ?? undefined, 'office:master-styles'), 'style:master-page')
  return pages.flatMap((page) =>
    childrenOf(page)
      .filter(({ name }) => /^style:(?:header|footer)(?:-first|-left)?$/.test(name))
      .map((margin) => w('w:hdr', {}, [w('w:p', {}, [w('w:r', {}, [w('w:t', {}, [textOf(margin)])])])])),
  )
}
