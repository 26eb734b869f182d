import type { Loss } from '../../src/article/loss.ts'
import type { ManuscriptPicture } from '../../src/intake/manuscript.ts'
import type { DeskServices } from '../app/deskServices.ts'

/** Gives the pictures of a manuscript to the desk, one after the other; those that it does not take are told. */
export async function sendPictures(
  bridge: DeskServices['bridge'],
  id: string,
  pictures: readonly ManuscriptPicture[],
): Promise<Loss[]> {
  const losses: Loss[] = []
  for (const { name, bytes } of pictures) {
    const kept = await bridge['assets.add']({ id, name, bytes: new Uint8Array(bytes) })
    if (!kept.ok) losses.push({ kind: 'badPicture', where: 'assets', what: `${name}：${kept.error.message.zh}` })
  }
  return losses
}
