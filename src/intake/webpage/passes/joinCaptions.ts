import { looksLikeCaption } from '../../looksLikeCaption.ts'
import { isFigure, isText, type Block } from '../convert/block.ts'
import type { Pass } from './pass.ts'

const NAMED = /(?:^|\s)(?:pictext|caption|desc|tuzhu|imgtxt|pic-?txt|img_descr|picinfo|f_pic_desc)(?:\s|$)/i

/** Makes the short paragraph after (rarely before) a picture its caption, where its words, its class or its setting say that it is one. */
export const joinCaptions: Pass = (blocks) => {
  const joined: Block[] = []
  for (const [index, block] of blocks.entries()) {
    const figure = joined.at(-1)
    const follows =
      figure !== undefined &&
      isFigure(figure) &&
      (figure.node.content ?? []).length === 0 &&
      blocks[index - 1] === figure
    if (follows && isCaption(block)) joined[joined.length - 1] = withCaption(figure, block)
    else joined.push(block)
  }
  return joined
}

function isCaption(block: Block): boolean {
  if (!isText(block) || block.chars === 0 || block.chars > 120 || block.linkChars > 0.5 * block.chars) return false
  if (looksLikeCaption(block.text)) return true
  const named = block.element.attributes.some(({ name, value }) => name === 'class' && NAMED.test(value))
  return (
    named ||
    (block.node.attrs?.align === 'center' && block.chars <= 60 && isSmall(block) && !/^[“《]|[？！]$/.test(block.text))
  )
}

/** Set smaller, lighter or in another face than the text. */
function isSmall(block: Block): boolean {
  const styles: string[] = []
  for (const child of block.element.children) {
    if ('tag' in child)
      styles.push(
        ...child.attributes
          .filter(({ name }) => name === 'style' || name === 'color' || name === 'face')
          .map(({ value }) => value),
      )
  }
  return styles.some((style) =>
    /font-size:\s*(?:1[0-4]px|[0-9](?:\.\d+)?pt|10\.5pt|small)|color:\s*(?:rgb\((?:1[0-9]{2}|[89]\d), ?(?:1[0-9]{2}|[89]\d)|#[6-9a]{3}|gr[ae]y)|楷体|KaiTi/i.test(
      style,
    ),
  )
}

function withCaption(figure: Block, caption: Block): Block {
  const { text, marked, chars } = caption
  return { ...figure, text, marked, chars, node: { ...figure.node, content: [{ type: 'text', text }] } }
}
