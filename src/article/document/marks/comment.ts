import type { MarkSpec } from '@tiptap/pm/model'
import { isJsonObject } from '../../isJsonObject.ts'
import { guarded, oneOf } from '../attribute.ts'
import { elementOf } from '../elementLike.ts'
import { parseJson } from '../../../base/parseJson.ts'

/** One thing said in a comment: who, when (ISO 8601; '' where a manuscript does not say), what. */
export interface Remark {
  readonly by: string
  readonly at: string
  readonly text: string
}

/** Things said in one comment, at most. */
export const LONGEST_THREAD = 100
/** Characters of one, at most. */
export const LONGEST_REMARK = 2000

/**
 * A comment (批注) on words: what was said stands in the mark itself, so that it goes wherever the words go, is undone with them, and is shared
 * and merged like them. Several may lie over each other. No export writes it but a Word file for
 * colleagues.
 */
export const comment: MarkSpec = {
  inclusive: false,
  excludes: '',
  attrs: {
    id: { validate: guarded('id', '', isCommentId).validate! },
    thread: guarded('thread', [], isThread),
    state: oneOf('state', ['open', 'resolved'], 'open'),
  },
  parseDOM: [
    {
      tag: 'span[data-comment]',
      getAttrs: (node) => {
        const element = elementOf(node)
        const id = element.getAttribute('data-comment')
        const thread = parseJson(element.getAttribute('data-thread') ?? '')
        return isCommentId(id) && isThread(thread)
          ? { id, thread, state: element.hasAttribute('data-resolved') ? 'resolved' : 'open' }
          : false
      },
    },
  ],
  toDOM: ({ attrs }) => [
    'span',
    {
      'data-comment': attrs.id,
      'data-thread': JSON.stringify(attrs.thread),
      ...(attrs.state === 'resolved' ? { 'data-resolved': '' } : {}),
    },
    0,
  ],
}

function isCommentId(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z0-9]{6,24}$/.test(value)
}

function isThread(value: unknown): boolean {
  return Array.isArray(value) && value.length <= LONGEST_THREAD && value.every(isRemark)
}

function isRemark(value: unknown): boolean {
  if (!isJsonObject(value) || Object.keys(value).length !== 3) return false
  const { by, at, text } = value
  return (
    typeof by === 'string' &&
    by.length <= 50 &&
    typeof at === 'string' &&
    /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z)?$/.test(at) &&
    typeof text === 'string' &&
    text.length <= LONGEST_REMARK
  )
}
