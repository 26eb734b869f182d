import { emptyDocument } from '../../article/document/emptyDocument.ts'
import type { Manuscript } from '../manuscript.ts'
import { shownLines } from '../shownLines.ts'
import { joinWrapped } from './joinWrapped.ts'
import { newDraft } from './draft.ts'
import { findLayout } from './findLayout.ts'
import { findTail } from './findTail.ts'
import { readBody } from './readBody.ts'
import { readHeader } from './readHeader.ts'
import { readLines } from './readLines.ts'
import { readTail } from './readTail.ts'

/**
 * Reads a manuscript that is text alone. The visible text of an article page (`page-text`) is known by its breadcrumb or its info line; its
 * furniture is dropped and told. Any other text (`plain-text`) is a title, lines of data above and below the body, and paragraphs;
 * those that were broken at a fixed width are joined. Body text is kept to the character but for indents, which are a property of the paragraph,
 * and spaces at line ends.
 */
export function readTextManuscript(text: string): Manuscript {
  const { lines, losses } = readLines(text)
  const layout = findLayout(lines)
  const isPage = layout.breadcrumb !== null || layout.info !== null
  const draft = newDraft(losses)
  const body = readHeader(draft, lines, layout)
  const tail = findTail(lines, body, isPage)
  const within = lines.slice(body, tail)
  readBody(draft, isPage ? within : joinWrapped(within), isPage)
  readTail(draft, lines.slice(tail))
  return {
    kind: isPage ? 'page-text' : 'plain-text',
    metadata: draft.metadata,
    found: draft.found,
    document: draft.body.length === 0 ? emptyDocument() : { type: 'doc', content: draft.body },
    lines: shownLines(lines.map((line) => line.text)),
    assets: [...draft.assets.values()],
    dropped: draft.dropped,
    losses: draft.losses,
  }
}
