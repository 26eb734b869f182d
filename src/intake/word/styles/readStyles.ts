import { childOf, childrenOf, valueOf, type XmlElement } from '../xml/xmlElement.ts'
import { readParagraphProperties, type ParagraphProperties } from './paragraphProperties.ts'
import { headingLevelOf, roleOf, type Role } from './role.ts'
import { isOn, readRunProperties, type RunProperties } from './runProperties.ts'

/** A style with all that it takes over from the styles it is based on. */
export interface Style {
  readonly id: string
  readonly role: Role
  /** 1 … 9; null for no heading */
  readonly heading: number | null
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
}

/** The styles of a file, resolved. */
export interface Styles {
  /** the style of a paragraph; the default one for none or an unknown id */
  paragraph(id: string | undefined): Style
  /** the style of a run of characters; null for none or an unknown id */
  character(id: string | undefined): Style | null
  /** what every text begins with */
  readonly defaults: RunProperties
  /** the file is one of our own: its styles say what everything is, and nothing need be guessed */
  readonly isOwn: boolean
}

const PLAIN: Style = { id: '', role: null, heading: null, paragraph: {}, run: {} }
/** The style that our own Word files set the line of time, source and authors in, and no other program has. */
const OWN_STYLE = '稿件信息'
/** Longer chains are circles. */
const LONGEST_CHAIN = 20

/** Reads the styles of a file. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let normal: string | undefined
  for (const element of childrenOf(root ?? undefined, 'w:style')) {
    const { 'w:styleId': id, 'w:type': type = 'paragraph', 'w:default': isDefault } = element.attributes
    if (id === undefined) continue
    const key = `${type}:${id}`
    if (!elements.has(key)) elements.set(key, element)
    if (type === 'paragraph' && isDefault !== undefined && isOn(isDefault)) normal ??= id
  }
  const defaults = childOf(root ?? undefined, 'w:docDefaults')
  const defaultRun = readRunProperties(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'))
  const defaultParagraph = readParagraphProperties(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'))
  const bottom: Style = { ...PLAIN, paragraph: defaultParagraph }

  const resolved = new Map<string, Style>()
  const resolve = (type: string, id: string, length: number): Style | null => {
    const key = `${type}:${id}`
    const known = resolved.get(key)
    if (known !== undefined) return known
    const element = elements.get(key)
    if (element === undefined || length > LONGEST_CHAIN) return null
    const base = valueOf(element, 'w:basedOn')
    const below = base === undefined ? null : resolve(type, base, length + 1)
    const style = layOver(below ?? (type === 'paragraph' ? bottom : PLAIN), id, element)
    resolved.set(key, style)
    return style
  }
  const fallback = (normal === undefined ? null : resolve('paragraph', normal, 0)) ?? bottom
  return {
    paragraph: (id) => (id === undefined ? fallback : (resolve('paragraph', id, 0) ?? byBareId(id, fallback))),
    character: (id) => (id === undefined ? null : resolve('character', id, 0)),
    defaults: defaultRun,
    isOwn: [...elements.values()].some((element) => valueOf(element, 'w:name') === OWN_STYLE),
  }
}

function layOver(below: Style, id: string, element: XmlElement): Style {
  const name = valueOf(element, 'w:name') ?? id
  const paragraph = { ...below.paragraph, ...readParagraphProperties(childOf(element, 'w:pPr')) }
  const own = headingLevelOf(name)
  const role = roleOf(name) ?? (own === null ? below.role : null)
  const heading =
    paragraph.outline === undefined ? (own ?? below.heading) : paragraph.outline < 9 ? paragraph.outline + 1 : null
  const run = { ...below.run, ...readRunProperties(childOf(element, 'w:rPr')) }
  // A link shows that it is one by itself.
  if (LINK.test(name)) delete run.underline
  return { id, role, heading: role === null ? heading : null, paragraph, run }
}

const LINK = /^(?:(?:followed ?)?hyperlink|(?:visited )?internet link|(?:已访问的)?超链接)$/i

/** Files without styles still call their paragraphs Heading1 or Title. */
function byBareId(id: string, fallback: Style): Style {
  const name = id.replace(/(\D)(\d)$/, '$1 $2')
  return { ...fallback, id, role: roleOf(name), heading: headingLevelOf(name) }
}
