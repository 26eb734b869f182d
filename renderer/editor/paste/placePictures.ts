import type { NodeJson } from '../../../src/article/document/documentJson.ts'
import type { PastedPicture } from '../../../src/intake/clipboard/pictures/sortPictures.ts'
import type { EditorHost } from '../editorHost.ts'
import { addPictures } from '../figure/addPictures.ts'

/** Names that the article has given to the pictures of one paste, by their place among them; null for one it refused. */
export type GivenNames = Map<string, string | null>

/**
 * Gives the bytes of a paste's pictures to the article, in order. What was given before, for another way to paste the same, is not given again.
 * @param given is filled
 * @param isHere whether the article they were pasted into is still there; another gets none of them
 */
export async function placePictures(
  pictures: readonly PastedPicture[],
  files: readonly File[],
  host: EditorHost,
  given: GivenNames,
  isHere: () => boolean,
): Promise<void> {
  for (const { placeholder, from } of pictures) {
    if (given.has(placeholder)) continue
    const file =
      typeof from === 'number'
        ? files[from]!
        : new File([from.bytes as Uint8Array<ArrayBuffer>], placeholder, {
            type: `image/${from.ending.replace('jpg', 'jpeg')}`,
          })
    const [asset] = await addPictures([file], host, isHere)
    given.set(placeholder, asset?.name ?? null)
  }
}

/** The blocks with their pictures named as the article names them; refused ones are left out, their captions stay as lines. */
export function withNames(blocks: readonly NodeJson[], given: GivenNames): NodeJson[] {
  return blocks.flatMap((block): NodeJson[] => {
    const name = block.type === 'figure' ? given.get(String(block.attrs?.asset)) : undefined
    if (name === null) {
      return block.content === undefined
        ? []
        : [{ type: 'paragraph', attrs: { align: 'center', indent: 0 }, content: block.content }]
    }
    if (name !== undefined) return [{ ...block, attrs: { ...block.attrs, asset: name } }]
    return [block.content === undefined ? block : { ...block, content: withNames(block.content, given) }]
  })
}
