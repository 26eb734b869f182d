import { element } from '../markup/element.ts'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LATER = 'http://schemas.microsoft.com/office/2011/relationships'

/** The kinds of what a text refers to. */
export type RelationKind =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'fontTable'
  | 'footer'
  | 'footnotes'
  | 'endnotes'
  | 'image'
  | 'hyperlink'
  | 'comments'
  | 'commentsExtended'
  | 'people'

/** What the text of a Word file refers to, each thing once, in the order in which it was met. */
export interface Relationships {
  /** Gives the id by which the text names a target: a part beside it, or a link's address. */
  idOf(kind: RelationKind, target: string): string
  /** the part that holds them all, as XML */
  xml(): string
}

/** An empty list of what a text refers to. */
export function createRelationships(): Relationships {
  const ids = new Map<string, string>()
  const lines: string[] = []
  return {
    idOf(kind, target) {
      const key = `${kind} ${target}`
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = `rId${ids.size + 1}`
      ids.set(key, id)
      const mode = kind === 'hyperlink' ? 'External' : null
      const types = kind === 'commentsExtended' || kind === 'people' ? LATER : TYPES
      lines.push(element('Relationship', { Id: id, Type: `${types}/${kind}`, Target: target, TargetMode: mode }, ''))
      return id
    },
    xml: () => relationshipsXml(lines),
  }
}

/** A part of relationships. */
export function relationshipsXml(lines: readonly string[]): string {
  const root = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element('Relationships', root, lines.join(''))}`
}
