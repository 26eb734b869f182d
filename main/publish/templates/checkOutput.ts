import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { OutputFault } from '../../../src/publish/template/storedTemplate.ts'
import type { TemplateAnswer } from './templateQuestion.ts'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document
type Element = DefaultTreeAdapterTypes.Element

/** Faults told of one page. */
const MOST_FAULTS = 20

/** Attributes that hold an address which is opened. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href'])

/** Elements that bring in what runs. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed'])

/** A script of these kinds is data: it does not run. */
const DATA = /^\s*(?:application\/(?:[\w.-]+\+)?json|text\/plain|text\/template)\s*$/i

const HTML = /xhtml$/

/** Elements whose end HTML lets go unsaid, or that have none. */
const ENDLESS =
  /^(?:html|head|body|p|li|dt|dd|tr|t[dh]|thead|tbody|tfoot|colgroup|caption|option|optgroup|rp|rt|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/

/**
 * Looks at a filled page. What runs in it stands in a template word for word, so that no text of an article has a part in it; addresses of
 * scripts are refused altogether. What an HTML parser complains about is told with its line.
 * @param written all templates, as their house wrote them
 */
export function checkOutput(html: string, written: string): TemplateAnswer {
  const faults: OutputFault[] = []
  // A parser gives line ends as line feeds, whatever they were.
  const house = written.replace(/\r\n?/g, '\n')
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => {
      if (faults.length < MOST_FAULTS) faults.push({ line: startLine, what: code })
    },
  })
  for (const element of elementsOf(document)) {
    const what = activePart(element, house)
    const at = element.sourceCodeLocation
    const isOpen = at?.startTag !== undefined && at.endTag === undefined
    const ownsItsEnd = HTML.test(element.namespaceURI) && !ENDLESS.test(element.tagName)
    if (isOpen && ownsItsEnd && faults.length < MOST_FAULTS) {
      faults.push({ line: at.startLine, what: `<${element.tagName}> without </${element.tagName}>` })
    }
    if (what !== null) return { kind: 'active', line: at?.startLine ?? 1, what }
  }
  return { kind: 'made', html, faults }
}

/** What runs in an element, or is opened by it, and was not written so in a template; null for nothing. */
function activePart({ tagName, attrs, childNodes }: Element, written: string): string | null {
  const isOrder = attrs.some(({ name }) => name === 'http-equiv')
  for (const { name, value } of attrs) {
    if (/^on/i.test(name) && !written.includes(value)) return `${tagName} ${name}`
    // A browser passes over control characters and blanks in front of an address, and line ends within it.
    // eslint-disable-next-line no-control-regex -- these are what it passes over
    const address = value.replace(/[\u0000-\u0020]/g, '')
    if (ADDRESSES.has(name) && /^(?:javascript|vbscript|data:text\/html)/i.test(address)) return `${tagName} ${name}`
    const brings = FRAMES.has(tagName) || tagName === 'script'
    if (brings && ['src', 'srcdoc', 'data'].includes(name) && !written.includes(value)) return `${tagName} ${name}`
    if (tagName === 'meta' && isOrder && !written.includes(value)) return `${tagName} ${name}`
  }
  if (tagName !== 'script') return null
  const type = attrs.find(({ name }) => name === 'type')?.value ?? ''
  const text = childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  return DATA.test(type) || written.includes(text) ? null : tagName
}

function* elementsOf(node: Node): Generator<Element> {
  if ('tagName' in node) {
    yield node
    if ('content' in node) for (const child of node.content.childNodes) yield* elementsOf(child)
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}
