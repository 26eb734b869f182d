import type { DefaultTreeAdapterTypes } from 'parse5'
import { parseMarkup } from '../../webpage/tree/parseMarkup.ts'
import { buildClip, type ClipPage, type NodeReader } from './buildClip.ts'

type ParsedNode = DefaultTreeAdapterTypes.Node

const READER: NodeReader<ParsedNode> = {
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  kind: (node) =>
    node.nodeName === '#text'
      ? 'text'
      : node.nodeName === '#comment'
        ? 'comment'
        : 'tagName' in node
          ? 'element'
          : 'other',
  text: (node) => ('value' in node ? node.value : 'data' in node ? node.data : ''),
  tag: (node) => ('tagName' in node ? node.tagName : ''),
  attributes: (node) => ('attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : []),
}

/** Parses the clipboard's HTML as a browser would, without one: nothing loads and nothing runs. Takes any text and never throws. */
export function readMarkup(html: string): ClipPage {
  return buildClip<ParsedNode>(parseMarkup(html).document, READER)
}
