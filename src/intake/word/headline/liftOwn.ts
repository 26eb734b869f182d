import { FIELD_KEYS } from '../../../article/fields.ts'
import { newDraft } from '../../text/draft.ts'
import type { Line } from '../../text/line.ts'
import { readHeader } from '../../text/readHeader.ts'
import { readTail } from '../../text/readTail.ts'
import type { Found } from '../../manuscript.ts'
import type { Block, TextBlock } from '../read/block.ts'
import type { Role } from '../styles/role.ts'
import type { Lifted } from './liftMetadata.ts'

const BY_STYLE: Found = { where: '本程序写出的文档样式', confidence: 'sure' }

/**
 * Takes the metadata out of a file that this program wrote and somebody may have corrected: every part of it is known by its style. The
 * review sheet goes; a line of data that cannot be read as such stays, at the head of the body.
 */
export function liftOwn(blocks: readonly Block[]): Lifted {
  const draft = newDraft([])
  const rest = withoutSheet(blocks)
  const title = take(rest, 'title')
  const kicker = take(rest, 'kicker')
  const subtitle = take(rest, 'subtitle')
  draft.metadata.title = title?.text ?? ''
  draft.metadata.kicker = kicker?.text ?? ''
  draft.metadata.subtitle = subtitle?.text ?? ''
  const info = rest.filter((block) => hasRole(block, 'info'))
  const foot = rest.filter((block) => hasRole(block, 'foot'))
  const read = readHeader(draft, info.map(lineOf), { breadcrumb: null, info: 0 })
  readTail(draft, foot.map(lineOf))
  const known = new Set<Block | undefined>([title, kicker, subtitle, ...info.slice(0, read), ...foot])
  const body = rest.filter((block) => !known.has(block)).map(asBody)
  const found = FIELD_KEYS.filter((key) => key !== 'language' && draft.metadata[key].length > 0)
  return {
    metadata: draft.metadata,
    found: Object.fromEntries(found.map((key) => [key, BY_STYLE])),
    blocks: body,
    draft,
  }
}

/** The sheet is its title and the table below. */
function withoutSheet(blocks: readonly Block[]): readonly Block[] {
  const at = blocks.findIndex((block) => hasRole(block, 'sheet'))
  if (at < 0) return blocks
  const next = blocks[at + 1]
  return blocks.toSpliced(at, next?.kind === 'node' && next.node.type === 'table' ? 2 : 1)
}

function take(blocks: readonly Block[], role: Role): TextBlock | undefined {
  return blocks.find((block): block is TextBlock => hasRole(block, role))
}

function hasRole(block: Block, role: Role): block is TextBlock {
  return block.kind === 'text' && block.role === role
}

function lineOf({ number, text, indented }: TextBlock): Line {
  return { number, text, indented }
}

/** The highest heading of an article's body is of level 2, which our files have as the first. */
function asBody(block: Block): Block {
  if (block.kind === 'node') return block
  return block.heading === null ? block : { ...block, heading: block.heading + 1 }
}
