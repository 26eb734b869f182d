import { childOf, childrenOf, textOf, type XmlElement } from '../xml/xmlElement.ts'
import { w } from './w.ts'

/** What an OpenDocument file says about itself (`meta.xml`), as a Word file has it. */
export function translateProperties(root: XmlElement | null): XmlElement | null {
  const meta = childOf(root ?? undefined, 'office:meta')
  if (meta === undefined) return null
  const text = (name: string) => textOf(childOf(meta, name)).trim()
  const keywords = childrenOf(meta, 'meta:keyword').map((keyword) => textOf(keyword).trim())
  const says = (name: string, value: string) => w(name, {}, value === '' ? [] : [value])
  return w('cp:coreProperties', {}, [
    says('dc:title', text('dc:title')),
    says('dc:creator', text('meta:initial-creator') || text('dc:creator')),
    says('cp:keywords', keywords.join(';')),
    says('dc:description', text('dc:description')),
  ])
}
