import { childrenOf, type XmlElement } from '../xml/xmlElement.ts'
import type { Relationship, Relationships } from './relationship.ts'
import { resolvePart } from './resolvePart.ts'

/** Reads a part's relationships. @param source the part's name, '' for the file itself */
export function readRelationships(root: XmlElement | null, source: string): Relationships {
  const found = new Map<string, Relationship>()
  for (const { name, attributes } of childrenOf(root ?? undefined)) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode = '' } = attributes
    if (!/(?:^|:)Relationship$/.test(name) || id === undefined || found.has(id)) continue
    const external = mode.toLowerCase() === 'external'
    const short = type.slice(type.lastIndexOf('/') + 1)
    found.set(id, { type: short, target: external ? target : resolvePart(source, target), external })
  }
  return found
}
