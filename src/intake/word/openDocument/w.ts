import type { XmlElement, XmlNode } from '../xml/xmlElement.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element as a Word file would have it; attributes that are undefined are left out, numbers are written out. */
export function w(name: string, attributes: Attributes = {}, children: readonly XmlNode[] = []): XmlElement {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return { name, attributes: Object.fromEntries(known.map(([key, value]) => [key, String(value)])), children }
}

/** An element that says one thing: `w:val`. */
export function val(name: string, value: string | number): XmlElement {
  return w(name, { 'w:val': value })
}
