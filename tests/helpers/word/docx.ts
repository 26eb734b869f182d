import { strToU8, zipSync, type Zippable } from 'fflate'

/** What a Word file is made of, as markup; parts that are not given are not in the file. */
export interface DocxParts {
  /** what stands in `w:body` */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  /** which comments are replies, and which are resolved */
  readonly commentsExtended?: string
  readonly core?: string
  readonly header?: string
  /** further relationships of the document: id, last word of the type, target; external where the target has a scheme */
  readonly links?: readonly (readonly [id: string, type: string, target: string])[]
  /** further files, by their path */
  readonly files?: Readonly<Record<string, Uint8Array>>
  /** how the program writes: its namespaces on the root element */
  readonly root?: string
  /** the prefix of the main namespace, `w` unless told otherwise */
  readonly prefix?: string
}

const OFFICE = 'http://schemas.openxmlformats.org'
const TYPES = `${OFFICE}/officeDocument/2006/relationships`
const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml'
const LATER = 'http://schemas.microsoft.com/office/2011/relationships'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const BEGINNING = new Date('2020-01-01T00:00:00')

/** Namespaces as Word 2016 and later declares them. */
export const WORD_ROOT = [
  ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
  ['mc', `${OFFICE}/markup-compatibility/2006`],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['r', TYPES],
  ['m', `${OFFICE}/officeDocument/2006/math`],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['wp', `${OFFICE}/drawingml/2006/wordprocessingDrawing`],
  ['w10', 'urn:schemas-microsoft-com:office:word'],
  ['w', `${OFFICE}/wordprocessingml/2006/main`],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** Builds a Word file byte by byte. The same parts give the same bytes. */
export function docx(parts: DocxParts): Uint8Array {
  const { root = WORD_ROOT, prefix: w = 'w' } = parts
  const files: Zippable = {}
  const links: string[] = []
  const put = (name: string, markup: string) => {
    files[name] = [strToU8(HEAD + markup), { mtime: BEGINNING }]
  }
  const story = (tag: string, markup: string | undefined, type: string) => {
    if (markup === undefined) return
    links.push(relationship(`rIdPart${links.length}`, type, `${type}.xml`))
    put(`word/${type}.xml`, `<${w}:${tag} ${root}>${markup}</${w}:${tag}>`)
  }
  story('styles', parts.styles, 'styles')
  story('numbering', parts.numbering, 'numbering')
  story('footnotes', parts.footnotes, 'footnotes')
  story('endnotes', parts.endnotes, 'endnotes')
  story('comments', parts.comments, 'comments')
  if (parts.commentsExtended !== undefined) {
    links.push(relationship(`rIdPart${links.length}`, 'commentsExtended', 'commentsExtended.xml'))
    put('word/commentsExtended.xml', `<w15:commentsEx xmlns:w15="${W15}">${parts.commentsExtended}</w15:commentsEx>`)
  }
  story('hdr', parts.header, 'header')
  for (const [id, type, target] of parts.links ?? []) links.push(relationship(id, type, target))
  put('[Content_Types].xml', contentTypes(Object.keys(files)))
  put('_rels/.rels', relationships([relationship('rId1', 'officeDocument', 'word/document.xml'), coreLink(parts)]))
  put('word/document.xml', `<${w}:document ${root}><${w}:body>${parts.body}</${w}:body></${w}:document>`)
  put('word/_rels/document.xml.rels', relationships(links))
  if (parts.core !== undefined) put('docProps/core.xml', coreMarkup(parts.core))
  for (const [name, bytes] of Object.entries(parts.files ?? {})) files[name] = [bytes, { mtime: BEGINNING, level: 0 }]
  return zipSync(files, { mtime: BEGINNING })
}

function coreLink({ core }: DocxParts): string {
  if (core === undefined) return ''
  const type = `${OFFICE}/package/2006/relationships/metadata/core-properties`
  return `<Relationship Id="rId2" Type="${type}" Target="docProps/core.xml"/>`
}

function relationship(id: string, type: string, target: string): string {
  const mode = /^[a-z]+:/i.test(target) ? ' TargetMode="External"' : ''
  const types = type === 'commentsExtended' ? LATER : TYPES
  return `<Relationship Id="${id}" Type="${types}/${type}" Target="${escaped(target)}"${mode}/>`
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`
}

function coreMarkup(core: string): string {
  return `<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`
}

function contentTypes(names: readonly string[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const kinds = ['png', 'jpeg', 'gif', 'emf', 'wmf'].map(
    (ending) => `<Default Extension="${ending}" ContentType="image/${ending}"/>`,
  )
  const parts = ['word/document.xml', ...names].map((name) => {
    const kind = /([a-z]+)\.xml$/i.exec(name)?.[1] ?? ''
    return `<Override PartName="/${name}" ContentType="${main}.${kind === 'document' ? 'document.main' : kind}+xml"/>`
  })
  return `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}${parts.join('')}</Types>`
}

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
