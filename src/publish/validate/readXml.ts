/** An element of an XML text. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** its own text, without that of its children */
  readonly text: string
}

/** What a text turned out to be: an element, or where it is no well-formed XML and why. */
export type ReadXml = { readonly root: XmlElement } | { readonly wrong: string; readonly line: number }

interface Open {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: XmlElement[]
  text: string
}

/** One piece of markup or text; whatever none of them matches is not well-formed. A DOCTYPE is none of them: it could bring entities along. */
const PIECE =
  /<!--(?:(?!--)[^])*-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?=&"']+)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));|&|\]\]>/g
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Reads an XML text as far as our own outputs use it: no DOCTYPE, no entities but XML's own. Never throws. */
export function readXml(text: string): ReadXml {
  const wrong = (why: string, at: number): ReadXml => ({ wrong: why, line: text.slice(0, at).split('\n').length })
  const forbidden = FORBIDDEN.exec(text)
  if (forbidden !== null) return wrong('a character that XML forbids', forbidden.index)
  const top: Open = { name: '', attributes: {}, children: [], text: '' }
  const stack: Open[] = [top]
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    PIECE.lastIndex = at
    const piece = PIECE.exec(text)
    if (piece === null) return wrong('markup that is not well-formed', at)
    const [whole, cdata, closed, opened, attributes = '', empty] = piece
    const open = stack.at(-1) as Open
    if (cdata !== undefined) open.text += cdata
    else if (closed !== undefined) {
      if (stack.length === 1 || open.name !== closed) return wrong(`</${closed}> closes nothing`, at)
      stack.pop()
    } else if (opened !== undefined) {
      const read = readAttributes(attributes)
      if (read === null) return wrong(`attributes of <${opened}>`, at)
      const element: Open = { name: opened, attributes: read, children: [], text: '' }
      open.children.push(element)
      if (empty === '') stack.push(element)
    } else if (!whole.startsWith('<')) {
      const plain = plainText(whole)
      if (plain === null) return wrong('a & or ]]> that stands for nothing', at)
      open.text += plain
    }
    at += whole.length
  }
  const [root] = top.children
  if (stack.length > 1) return wrong(`<${(stack.at(-1) as Open).name}> is not closed`, text.length)
  if (root === undefined || top.children.length > 1 || top.text.trim() !== '') return wrong('not one root element', 0)
  return { root }
}

function readAttributes(markup: string): Record<string, string> | null {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of markup.matchAll(ATTRIBUTE)) {
    const value = plainText(double ?? single ?? '')
    if (value === null || Object.hasOwn(found, name)) return null
    found[name] = value
  }
  return found
}

/** A text with its references read; null where a `&` begins none, or `]]>` stands outside CDATA. */
function plainText(text: string): string | null {
  let broken = false
  const plain = text.replace(
    REFERENCE,
    (whole, named: string | undefined, decimal: string | undefined, hex?: string) => {
      if (named !== undefined) return NAMED[named] as string
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      if (whole.startsWith('&#') && code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
      broken = true
      return whole
    },
  )
  return broken ? null : plain
}
