import { cleanDocument } from '../article/changes/cleanDocument.ts'
import type { DocumentJson, NodeJson } from '../article/document/documentJson.ts'
import type { PublishWarning } from './publication.ts'
import { warning } from './warning.ts'

/** What a target has no form for. */
export interface Formless {
  /** nothing stands above words: how they are read follows them in brackets */
  readonly ruby?: boolean
  /** words have no colour */
  readonly colour?: boolean
  /** nothing stands in a box or is set large: both are quotations */
  readonly boxes?: boolean
  /** pictures stand one below the other */
  readonly groups?: boolean
}

/** Tells what of a body a target writes in another form than the paper shows; nothing where it has a form for all of it. */
export function otherForms(document: DocumentJson, formless: Formless): PublishWarning[] {
  const count = { ruby: 0, colour: 0, boxes: 0, groups: 0 }
  const walk = ({ type: kind, marks = [], content = [] }: NodeJson): void => {
    for (const { type } of marks) if (type === 'ruby' || type === 'colour') count[type] += 1
    if (kind === 'callout' || kind === 'pullQuote') count.boxes += 1
    if (kind === 'figureGroup') count.groups += 1
    content.forEach(walk)
  }
  walk(cleanDocument(document))
  return [
    ...(formless.ruby === true && count.ruby > 0
      ? [warning('otherForm', 'publish.warning.rubyBeside', { count: count.ruby })]
      : []),
    ...(formless.colour === true && count.colour > 0
      ? [warning('otherForm', 'publish.warning.coloursDropped', { count: count.colour })]
      : []),
    ...(formless.groups === true && count.groups > 0
      ? [warning('otherForm', 'publish.warning.groupsStacked', { count: count.groups })]
      : []),
    ...(formless.boxes === true && count.boxes > 0
      ? [warning('otherForm', 'publish.warning.boxesQuoted', { count: count.boxes })]
      : []),
  ]
}
