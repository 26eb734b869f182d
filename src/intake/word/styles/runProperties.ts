import type { XmlElement } from '../xml/xmlElement.ts'

/** How text is set; undefined where nothing is said. */
export interface RunProperties {
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strike?: boolean
  hidden?: boolean
  vertical?: 'superscript' | 'subscript' | 'baseline'
  /** half-points; and how many the text is raised by */
  size?: number
  raised?: number
  /** six hexadecimal digits, or `auto` */
  color?: string
  /** the face of 汉字 */
  face?: string
}

/** Reads `w:rPr` into properties. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const found: RunProperties = {}
  for (const child of element?.children ?? []) {
    if (typeof child === 'string') continue
    const value = child.attributes['w:val']
    switch (child.name) {
      case 'w:b':
        found.bold = isOn(value)
        break
      case 'w:i':
        found.italic = isOn(value)
        break
      case 'w:u':
        found.underline = value !== undefined && value !== 'none'
        break
      case 'w:strike':
      case 'w:dstrike':
        found.strike = found.strike === true || isOn(value)
        break
      case 'w:vanish':
      case 'w:specVanish':
        found.hidden = found.hidden === true || isOn(value)
        break
      case 'w:vertAlign':
        if (value === 'superscript' || value === 'subscript' || value === 'baseline') found.vertical = value
        break
      case 'w:color':
        if (value !== undefined) found.color = value
        break
      case 'w:position':
        found.raised = Number(value) || 0
        break
      case 'w:sz':
        if (Number(value) > 0) found.size = Number(value)
        break
      case 'w:rFonts':
        if (child.attributes['w:eastAsia'] !== undefined) found.face = child.attributes['w:eastAsia']
        break
    }
  }
  return found
}

/** Whether a switch such as `w:b` is on: it is where it stands without a value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value)
}
