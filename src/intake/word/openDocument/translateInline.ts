import type { XmlElement, XmlNode } from '../xml/xmlElement.ts'
import { childOf, childrenOf, textOf } from '../xml/xmlElement.ts'
import type { InlineTools } from './inlineTools.ts'
import { refer, type TextStory } from './textStory.ts'
import { translateComment, translateCommentEnd } from './translateComment.ts'
import { val, w } from './w.ts'

/** What is in the text without being of it. */
const SILENT =
  /^(?:text:(?:soft-page-break|bookmark|bookmark-start|bookmark-end|reference-mark|reference-mark-start|reference-mark-end|toc-mark.*|user-index-mark.*|alphabetical-index-mark.*|hidden-.*|script)|office:event.*)$/

/** The content of a paragraph, a span or a link as a Word file has it: runs, links, notes, comments. @param style the character style, '' for none */
export function translateInline(container: XmlElement, tools: InlineTools, style = ''): XmlElement[] {
  const out: XmlElement[] = []
  for (const child of container.children) {
    if (typeof child === 'string')
      out.push(...(tools.story.faces.has(style) ? signs(child, style, tools) : words(child, style)))
    else out.push(...inlineElement(child, tools, style))
  }
  return out
}

function inlineElement(element: XmlElement, tools: InlineTools, style: string): XmlElement[] {
  const { name, attributes } = element
  const { story } = tools
  switch (name) {
    case 'text:span':
      return translateInline(element, tools, attributes['text:style-name'] ?? style)
    case 'text:a':
      return [link(element, tools, style)]
    case 'text:s':
      return words(' '.repeat(spaces(attributes['text:c'])), style, true)
    case 'text:tab':
      return [run([w('w:tab')], style)]
    case 'text:line-break':
      return [run([w('w:br')], style)]
    case 'text:note':
      return note(element, tools)
    case 'text:ruby':
      return [ruby(element, tools, style)]
    case 'text:change':
      return deletion(story.deleted.get(attributes['text:change-id'] ?? ''))
    case 'text:change-start':
      return changeStart(attributes['text:change-id'] ?? '', story)
    case 'loext:content-control':
      return attributes['loext:showing-place-holder'] === 'true'
        ? [prompt(element, style)]
        : translateInline(element, tools, style)
    case 'text:placeholder':
      return [prompt(element, style)]
    case 'office:annotation':
      return translateComment(element, tools)
    case 'office:annotation-end':
      return translateCommentEnd(element, story)
    default:
      if (name.startsWith('draw:')) return tools.frame(element)
      return SILENT.test(name) ? [] : translateInline(element, tools, style)
  }
}

/** Between tags any white space is one blank, as the format has it; blanks that count are elements of their own. */
function words(text: string, style: string, isExact = false): XmlElement[] {
  const clean = isExact ? text : text.replace(/[ \t\r\n]+/g, ' ')
  return clean === '' ? [] : [run([w('w:t', {}, [clean])], style)]
}

/** Text in a face of signs: each is named by its code, as a Word file does. */
function signs(text: string, style: string, { story }: InlineTools): XmlElement[] {
  const font = story.faces.get(style)
  return [...text].map((sign) =>
    run([w('w:sym', { 'w:font': font, 'w:char': sign.codePointAt(0)?.toString(16) })], style),
  )
}

function run(children: readonly XmlNode[], style: string): XmlElement {
  return w('w:r', {}, [...(style === '' ? [] : [w('w:rPr', {}, [val('w:rStyle', style)])]), ...children])
}

function spaces(count: string | undefined): number {
  const told = Number(count ?? 1)
  return Number.isInteger(told) && told > 0 ? Math.min(told, 1000) : 1
}

function link(element: XmlElement, tools: InlineTools, style: string): XmlElement {
  const target = element.attributes['xlink:href'] ?? ''
  const inner = translateInline(element, tools, element.attributes['text:style-name'] ?? style)
  return w('w:hyperlink', { 'r:id': refer(tools.story, { type: 'hyperlink', target, external: true }) }, inner)
}

function note(element: XmlElement, { story, blocks }: InlineTools): XmlElement[] {
  const body = childOf(element, 'text:note-body')
  if (body === undefined) return []
  const kind = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote'
  const list = kind === 'endnote' ? story.endnotes : story.footnotes
  // Its place is taken before its blocks are read: a note may hold another.
  const at = list.length
  list.push(w(`w:${kind}`))
  list[at] = w(`w:${kind}`, { 'w:id': at + 1 }, blocks(body))
  return [w('w:r', {}, [w(`w:${kind}Reference`, { 'w:id': at + 1 })])]
}

function ruby(element: XmlElement, tools: InlineTools, style: string): XmlElement {
  const base = childrenOf(element, 'text:ruby-base').flatMap((part) => translateInline(part, tools, style))
  const sound = textOf(childOf(element, 'text:ruby-text'))
  return w('w:r', {}, [w('w:ruby', {}, [w('w:rt', {}, words(sound, '')), w('w:rubyBase', {}, base)])])
}

/** Words that ask to be replaced and were not. */
function prompt(element: XmlElement, style: string): XmlElement {
  const content = w('w:sdtContent', {}, words(textOf(element), style))
  return w('w:sdt', {}, [w('w:sdtPr', {}, [w('w:showingPlcHdr')]), content])
}

/** What was put in, or given another format, stands in the text; that it was is counted. */
function changeStart(id: string, { deleted, formatted }: TextStory): XmlElement[] {
  if (deleted.has(id)) return []
  return formatted.has(id) ? [w('w:r', {}, [w('w:rPr', {}, [w('w:rPrChange')])])] : [w('w:ins')]
}

function deletion(text: string | undefined): XmlElement[] {
  return text === undefined ? [] : [w('w:del', {}, [w('w:r', {}, [w('w:delText', {}, [text])])])]
}
