import { Refused } from '../refused.ts'
import { LIMITS } from '../archive/limits.ts'
import { decodeEntities } from './decodeEntities.ts'
import { PREFIXES } from './namespaces.ts'
import type { XmlElement, XmlNode } from './xmlElement.ts'

/** Deeper wrappers give way to their content, which moves up: no manuscript nests so far, and nothing that walks the tree can run out of stack. */
export const DEEPEST = 200
/** Beyond, everything gives way. */
const BOTTOM = DEEPEST + 60

/** What only stands round other things; and where such things may stand. */
const WRAPPER =
  /^(?:w:(?:sdt|sdtContent|smartTag|customXml|ins|moveTo|tbl|tr|tc|hyperlink|dir|bdo)|mc:\w+|text:(?:section|span|a|list|list-item)|table:[\w-]+|draw:[\w-]+)$/
const HOST =
  /^(?:w:(?:sdtContent|smartTag|customXml|ins|moveTo|tc|hyperlink|dir|bdo|p|body|txbxContent)|office:text|text:(?:section|span|a|p|h|list-item)|table:table-cell|draw:text-box)$/

const NAME = /[^\s/>=<]+/y
const ATTRIBUTE = /\s*([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const NONE: Readonly<Record<string, string>> = Object.freeze({})

interface Open {
  /** as the file calls it, for its end tag */
  readonly raw: string
  readonly element: { readonly name: string; readonly children: XmlNode[] }
  readonly scope: Scope
  /** how many elements it stands in */
  readonly depth: number
}

/** What prefixes mean at a place: the file's prefix to the usual one, and names already looked up. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

/**
 * Parses a part. Of XML only what office files may use: elements, attributes, text, CDATA, comments, instructions. A DOCTYPE is refused: it is
 * forbidden in these files, and what it can declare is never looked at.
 * @param tell hears once of markup nested deeper than any manuscript's, which was flattened
 * @param keepsBlanks white space between elements is kept, where it is text
 * @returns the root element
 * @throws Refused where the markup is broken, or holds more elements than any manuscript
 */
export function parseXml(text: string, tell: () => void = () => undefined, keepsBlanks = false): XmlElement {
  const root = { name: '', attributes: NONE, children: [] as XmlNode[] }
  const open: Open[] = [
    { raw: '', element: root, scope: { prefixes: new Map([['xml', 'xml']]), names: new Map() }, depth: 0 },
  ]
  let isFlattened = false
  let elements = 0
  let at = 0
  for (;;) {
    const tag = text.indexOf('<', at)
    const end = tag < 0 ? text.length : tag
    if (end > at) addText(open, text.slice(at, end), keepsBlanks || text.charCodeAt(end + 1) === SLASH, keepsBlanks)
    if (tag < 0) break
    const sign = text.charCodeAt(tag + 1)
    if (sign === SLASH) {
      at = close(text, tag, open)
    } else if (sign === QUESTION) {
      at = after(text, '?>', tag)
    } else if (sign === EXCLAMATION) {
      at = special(text, tag, open)
    } else {
      elements += 1
      if (elements > LIMITS.elements) throw new Refused('input.tooHard', 'too many elements')
      at = start(text, tag, open)
      isFlattened ||= open.length > DEEPEST
    }
  }
  if (isFlattened) tell()
  const [first] = root.children
  if (open.length !== 1 || first === undefined || typeof first === 'string') throw broken('elements are not closed', at)
  return first
}

const SLASH = 0x2f
const QUESTION = 0x3f
const EXCLAMATION = 0x21

function broken(what: string, at: number): Refused {
  return new Refused('input.damaged', `${what} (character ${at})`)
}

/** White space counts only where it is all that an element holds. */
function addText(open: readonly Open[], raw: string, closes: boolean, keepsBlanks: boolean): void {
  const { children } = open.at(-1)!.element
  const isBlank = !/\S/.test(raw)
  if (isBlank && open.length === 1) return
  if (!isBlank || (closes && (keepsBlanks || children.length === 0))) {
    if (open.length === 1) throw broken('text outside of elements', 0)
    children.push(decodeEntities(raw))
  }
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  if (found < 0) throw broken(`no ${mark}`, from)
  return found + mark.length
}

function special(text: string, at: number, open: readonly Open[]): number {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4)
  if (!text.startsWith('<![CDATA[', at)) throw broken('a DOCTYPE, which no Word file may have', at)
  const end = after(text, ']]>', at)
  open.at(-1)!.element.children.push(text.slice(at + 9, end - 3))
  return end
}

function close(text: string, at: number, open: Open[]): number {
  const last = open.pop()!
  const end = at + 2 + last.raw.length
  if (open.length === 0 || !text.startsWith(last.raw, at + 2)) throw broken('an end tag that closes nothing', at)
  if (text.charCodeAt(end) === 0x3e) return end + 1
  if (text.slice(end, after(text, '>', end) - 1).trim() !== '') throw broken('an end tag that closes nothing', at)
  return after(text, '>', end)
}

function start(text: string, at: number, open: Open[]): number {
  NAME.lastIndex = at + 1
  const raw = NAME.exec(text)?.[0]
  if (raw === undefined) throw broken('a tag without a name', at)
  let next = at + 1 + raw.length
  const outer = open[open.length - 1]!
  let { scope } = outer
  let attributes: Readonly<Record<string, string>> = NONE
  if (text.charCodeAt(next) !== 0x3e && text.charCodeAt(next) !== SLASH) {
    const pairs: [string, string][] = []
    ATTRIBUTE.lastIndex = next
    for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
      pairs.push([match[1]!, match[2] ?? match[3] ?? ''])
      next = ATTRIBUTE.lastIndex
    }
    scope = withDeclarations(scope, pairs)
    const named = Object.create(null) as Record<string, string>
    for (const [name, value] of pairs)
      if (!name.startsWith('xmlns')) named[nameIn(scope, name, true)] = decodeEntities(value)
    attributes = named
    while (text.charCodeAt(next) <= 0x20) next += 1
  }
  const name = nameIn(scope, raw, false)
  const isEmpty = text.charCodeAt(next) === SLASH && text.charCodeAt(next + 1) === 0x3e
  if (!isEmpty && text.charCodeAt(next) !== 0x3e) throw broken('a broken tag', at)
  if (givesWay(outer, name)) {
    if (!isEmpty) open.push({ raw, element: hostIn(open), scope, depth: outer.depth })
  } else {
    const element = { name, attributes, children: [] as XmlNode[] }
    outer.element.children.push(element)
    if (!isEmpty) open.push({ raw, element, scope, depth: outer.depth + 1 })
  }
  return next + (isEmpty ? 2 : 1)
}

function givesWay({ depth }: Open, name: string): boolean {
  return depth >= DEEPEST && (depth >= BOTTOM || WRAPPER.test(name))
}

/** The innermost element in which a wrapper's content may stand. */
function hostIn(open: readonly Open[]): Open['element'] {
  return (open.findLast(({ element }) => HOST.test(element.name)) ?? open.at(-1)!).element
}

function withDeclarations(scope: Scope, pairs: readonly (readonly [string, string])[]): Scope {
  let prefixes: Map<string, string> | null = null
  for (const [name, address] of pairs) {
    if (!name.startsWith('xmlns')) continue
    const prefix = name === 'xmlns' ? '' : name.slice(6)
    const usual = PREFIXES.get(address) ?? (prefix === '' ? '' : `?${prefix}`)
    if (scope.prefixes.get(prefix) === usual && prefixes === null) continue
    prefixes ??= new Map(scope.prefixes)
    prefixes.set(prefix, usual)
  }
  return prefixes === null ? scope : { prefixes, names: new Map() }
}

function nameIn({ prefixes, names }: Scope, raw: string, isAttribute: boolean): string {
  const colon = raw.indexOf(':')
  // An attribute without a prefix is in no namespace.
  if (colon < 0 && isAttribute) return raw
  const known = names.get(raw)
  if (known !== undefined) return known
  const prefix = colon < 0 ? '' : raw.slice(0, colon)
  const usual = prefixes.get(prefix) ?? `?${prefix}`
  const name = usual === '' || usual === '?' ? raw : `${usual}:${raw.slice(colon + 1)}`
  names.set(raw, name)
  return name
}
