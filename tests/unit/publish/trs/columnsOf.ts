import { readXml, type XmlElement } from '../../../../src/publish/validate/readXml.ts'

/** The parts of a TRS package's XML as a parser sees them. */
export interface TrsParts {
  /** the names of the document's columns, in order */
  readonly names: readonly string[]
  readonly document: Readonly<Record<string, string>>
  readonly appendices: readonly Readonly<Record<string, string>>[]
}

/** Reads a TRS package's XML. Throws where it is not well-formed or has no document. */
export function columnsOf(xml: string): TrsParts {
  const read = readXml(xml)
  if (!('root' in read)) throw new Error(`line ${read.line}: ${read.wrong}`)
  const [properties, appendixs] = read.root.children[0]?.children ?? []
  if (properties === undefined || appendixs === undefined) throw new Error('no document')
  return {
    names: properties.children.map(({ name }) => name),
    document: textsOf(properties),
    appendices: appendixs.children.map(({ children }) => textsOf(children[0] as XmlElement)),
  }
}

function textsOf({ children }: XmlElement): Record<string, string> {
  return Object.fromEntries(children.map(({ name, text }) => [name, text]))
}
