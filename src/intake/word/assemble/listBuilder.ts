import type { NodeJson } from '../../../article/document/documentJson.ts'
import type { TextBlock } from '../read/block.ts'

interface Item {
  readonly type: 'listItem'
  /** its blocks and the lists within it, in the order in which they came */
  readonly content: (NodeJson | OpenList)[]
}

interface OpenList {
  readonly level: number
  readonly ordered: boolean
  readonly start: number
  readonly items: Item[]
  /** where its text begins, in twentieths of a point */
  readonly left: number
  /** the number of the last item */
  last: number
}

/** Puts items that follow one another into lists within lists. */
export class ListBuilder {
  private readonly roots: OpenList[] = []
  /** the lists that are open, from the outside in; each is in the last item of the one before */
  private stack: OpenList[] = []
  private numId = ''
  /** where the text of the last item begins, in twentieths of a point */
  left = 0

  get isOpen(): boolean {
    return this.stack.length > 0
  }

  /** Whether an item is of the same list as the last one. */
  continuesWith({ list }: TextBlock): boolean {
    return list !== null && list.numId === this.numId
  }

  /** Takes the next item. */
  item(block: TextBlock): void {
    const { list } = block
    if (list === null) return
    while (this.stack.length > 1 && this.stack.at(-1)!.level > list.level) this.stack.pop()
    let open = this.stack.at(-1)
    if (open !== undefined && open.level < list.level) open = this.begin(list, open.items.at(-1) ?? null)
    else if (open === undefined || !follows(open, list)) {
      this.stack.pop()
      open = this.begin(list, this.stack.at(-1)?.items.at(-1) ?? null)
    }
    open.items.push({ type: 'listItem', content: [paragraph(block)] })
    open.last = list.value
    this.numId = list.numId
    this.left = Math.max(list.left, 1)
  }

  /**
   * Takes what belongs under the last item.
   * @param left where it begins, in twentieths of a point: it belongs to the list whose text begins there
   */
  more(node: NodeJson, left: number = Infinity): void {
    while (this.stack.length > 1 && this.stack.at(-1)!.left > left) this.stack.pop()
    this.stack.at(-1)?.items.at(-1)?.content.push(node)
  }

  /** The finished lists. */
  take(): NodeJson[] {
    return this.roots.map((list) => this.node(list))
  }

  private begin({ level, ordered, value, left }: NonNullable<TextBlock['list']>, within: Item | null): OpenList {
    const list: OpenList = { level, ordered, start: value, items: [], left, last: value - 1 }
    if (within === null) this.roots.push(list)
    else within.content.push(list)
    this.stack.push(list)
    return list
  }

  private node({ ordered, start, items }: OpenList): NodeJson {
    const content = items.map(({ type, content: inner }) => ({
      type,
      content: inner.map((part) => ('items' in part ? this.node(part) : part)),
    }))
    return ordered
      ? { type: 'orderedList', attrs: { start: Math.min(99_999, Math.max(0, start)) }, content }
      : { type: 'bulletList', content }
  }
}

/** An item goes on a list of its own level and kind whose next number is its own. */
function follows(open: OpenList, list: NonNullable<TextBlock['list']>): boolean {
  if (open.level !== list.level) return false
  return open.ordered === list.ordered && (!list.ordered || list.value === open.last + 1)
}

function paragraph({ nodes, align }: TextBlock): NodeJson {
  return { type: 'paragraph', attrs: { align, indent: 0 }, content: [...nodes] }
}
