import type { Loss } from '../../../src/article/loss.ts'
import type { ManuscriptPicture } from '../../../src/intake/manuscript.ts'
import type { Shelf } from '../shelf.ts'
import { addAsset } from './addAsset.ts'

/** Keeps the pictures of a manuscript with its article, one after the other; gives those that could not be kept. */
export async function keepPictures(shelf: Shelf, id: string, pictures: readonly ManuscriptPicture[]): Promise<Loss[]> {
  const losses: Loss[] = []
  for (const { name, bytes } of pictures) {
    const kept = await addAsset(shelf, id, name, bytes)
    if (!kept.ok) losses.push({ kind: 'badPicture', where: 'assets', what: `${name}：${kept.error.message.zh}` })
  }
  return losses
}
