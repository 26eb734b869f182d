import { colourOfWord } from '../../../article/document/wordColour.ts'
import { rubyText } from '../../../article/document/marks/ruby.ts'
import { childOf, childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import { readRunProperties, type RunProperties } from '../styles/runProperties.ts'
import { valueOf } from '../xml/xmlElement.ts'
import { chooseBranch } from './chooseBranch.ts'
import { cleanText } from '../../cleanText.ts'
import { MARK, type Setting } from './inlineWriter.ts'
import { countTracked } from './countTracked.ts'
import { readDrawing } from './readDrawing.ts'
import { notePieces } from './notePieces.ts'
import { readField } from './readField.ts'
import { readNote } from './readNote.ts'
import type { InlinePlace } from './inlinePlace.ts'
import { fieldAddress, isMuted, type Reader } from './story.ts'
import { symbolText } from './symbolText.ts'

/** Reads a run: text set alike, and what stands in it. */
export function readRun(run: XmlElement, place: InlinePlace): void {
  const { story, writer } = place
  const { reader } = story
  const properties = propertiesOf(run, place)
  const setting = settingOf(properties, place)
  const write = (raw: string) => {
    const text = raw === '\t' ? raw : cleanText(raw, (kind, code) => tellCharacter(reader, kind, code))
    if (properties.hidden === true) writer.hidden += text
    else {
      reader.comments.text(text)
      writer.text(text, { ...setting, comments: reader.comments.marks() })
    }
  }
  let ownMark = false
  for (const child of run.children) {
    if (typeof child === 'string') continue
    if (child.name === 'w:fldChar') {
      write(readField(story, child))
      continue
    }
    if (child.name === 'w:instrText' && story.fields.length > 0) {
      const field = story.fields.at(-1)!
      if (!field.inResult) field.code += textIn(child)
      continue
    }
    if (isMuted(story)) continue
    switch (child.name) {
      case 'w:t':
        if (!ownMark) write(textIn(child))
        break
      case 'w:tab':
      case 'w:ptab':
        write('\t')
        break
      case 'w:br':
        readBreak(child, place)
        break
      case 'w:cr':
        writer.break()
        break
      case 'w:noBreakHyphen':
        write('\u2011')
        break
      case 'w:sym':
        write(symbolText(child.attributes['w:font'] ?? '', child.attributes['w:char'] ?? ''))
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        ownMark = child.attributes['w:customMarkFollows'] !== undefined
        readNoteMark(child, properties.hidden === true, place)
        break
      case 'w:commentReference':
        reader.comments.met(child.attributes['w:id'] ?? '', reader.paragraph)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (properties.hidden !== true) readDrawing(child, place)
        break
      case 'mc:AlternateContent': {
        const branch = chooseBranch(child)
        if (branch !== undefined)
          readRun({ ...branch, children: [...childrenOf(run, 'w:rPr'), ...branch.children] }, place)
        break
      }
      case 'w:ruby':
        readRuby(child, place)
        break
    }
  }
}

function textIn({ children }: XmlElement): string {
  let text = ''
  for (const child of children) if (typeof child === 'string') text += child
  return text
}

function propertiesOf(run: XmlElement, place: InlinePlace): RunProperties {
  const { style, story } = place
  const element = childOf(run, 'w:rPr')
  countTracked(element, story.reader.changes)
  const around = { ...story.reader.styles.defaults, ...(isPlain(place) ? style.run : faceOf(style.run)) }
  if (element === undefined) return around
  const character = story.reader.styles.character(valueOf(element, 'w:rStyle'))
  const properties = { ...around, ...character?.run, ...readRunProperties(element) }
  const { raised = 0, size = 0 } = properties
  // LibreOffice raises and shrinks text where others say superscript.
  if (properties.vertical === undefined && raised !== 0 && size < (around.size ?? Infinity))
    properties.vertical = raised > 0 ? 'superscript' : 'subscript'
  return properties
}

/** Where the look of the style may be an emphasis: in files whose styles do not say what their text is. */
function isPlain({ style, story }: InlinePlace): boolean {
  return style.role === null && !story.reader.styles.isOwn
}

/** What a quotation or a caption is set in by its style is no emphasis. */
function faceOf({ size, face }: RunProperties): RunProperties {
  return { ...(size === undefined ? {} : { size }), ...(face === undefined ? {} : { face }) }
}

function settingOf(properties: RunProperties, { href, ruby, story }: InlinePlace): Setting {
  const address = href === '' ? fieldAddress(story) : href
  let marks = 0
  if (properties.bold === true) marks |= MARK.bold
  if (properties.italic === true) marks |= MARK.italic
  // A link is underlined by being one.
  if (properties.underline === true && address === '') marks |= MARK.underline
  if (properties.strike === true) marks |= MARK.strike
  if (properties.vertical === 'superscript') marks |= MARK.superscript
  if (properties.vertical === 'subscript') marks |= MARK.subscript
  const look = { size: properties.size ?? 0, face: properties.face ?? '' }
  // Foreign colours are the manuscript's look; those of our own files are the article's.
  const colour = story.reader.styles.isOwn ? colourOfWord(properties.color ?? '') : null
  return {
    marks,
    href: address,
    ...look,
    ...(ruby === undefined ? {} : { ruby }),
    ...(colour === null ? {} : { colour }),
  }
}

function readBreak(element: XmlElement, { story, style, writer }: InlinePlace): void {
  const type = element.attributes['w:type'] ?? 'textWrapping'
  // Where our own file says that a new page is meant, the paragraph tells it.
  if (type === 'page' && style.role !== 'page') story.reader.pageBreaks += 1
  // Between two pages or columns the line ends too; at a paragraph's edge nothing shows.
  writer.break()
}

/** A note stands where the text refers to it; what no line can hold, after the paragraph. */
function readNoteMark(element: XmlElement, isHidden: boolean, { story, writer }: InlinePlace): void {
  const { reader } = story
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const content = reader.notes.cite(kind, element.attributes['w:id'], (note) => readNote(note, story))
  if (content === null) return
  const { words, blocks } = content
  if (isHidden) {
    writer.hidden += words
    return
  }
  const pieces = notePieces(words)
  for (const piece of pieces) writer.note(kind, piece, reader.comments.marks())
  if (pieces.length > 1)
    reader.report.lose('unsupported', reader.paragraph, `${pieces[0]!.slice(0, 20)}… ×${pieces.length}`)
  if (blocks.length > 0) writer.aside(...blocks)
}

/** How words are read (拼音指南) stays above them; comments may begin and end among them. */
function readRuby(ruby: XmlElement, place: InlinePlace): void {
  const { comments } = place.story.reader
  const sound = childrenOf(childOf(ruby, 'w:rt'), 'w:r')
    .map((run) => textIn(childOf(run, 'w:t') ?? run))
    .join('')
  const text = rubyText(sound)
  const within = text === '' ? place : { ...place, ruby: { text } }
  for (const child of childOf(ruby, 'w:rubyBase')?.children ?? []) {
    if (typeof child === 'string') continue
    if (child.name === 'w:r') readRun(child, within)
    else if (child.name === 'w:commentRangeStart') comments.open(child.attributes['w:id'] ?? '')
    else if (child.name === 'w:commentRangeEnd') comments.close(child.attributes['w:id'] ?? '')
  }
}

function tellCharacter({ characters, paragraph }: Reader, kind: 'badCharacter' | 'privateUse', code: string): void {
  const known = characters.get(code)
  if (known === undefined) characters.set(code, { kind, where: paragraph, times: 1 })
  else known.times += 1
}
