import type { Bridge } from '../../../src/contract/bridge.ts'
import type { PictureSource } from '../../editor/paste/pictureSource.ts'
import { tellCopied } from './tellCopied.ts'

/** The pictures of an article of the library, for papers they are copied to, in this window and in others. */
export function articlePictures(bridge: Pick<Bridge, 'assets.get' | 'assets.noteCopied'>, id: string): PictureSource {
  return {
    of: id,
    bytes: async (name) => {
      const answer = await bridge['assets.get']({ id, name })
      return answer.ok ? answer.value.bytes : null
    },
    copied: (names) => tellCopied(bridge, id, names),
  }
}
