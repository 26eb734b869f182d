import type { Bridge } from '../../../src/contract/bridge.ts'
import type { PictureSource } from '../../editor/paste/pictureSource.ts'

/** The pictures of an article of the library, for papers they are copied to. */
export function articlePictures(bridge: Pick<Bridge, 'assets.get'>, id: string): PictureSource {
  return {
    of: id,
    bytes: async (name) => {
      const answer = await bridge['assets.get']({ id, name })
      return answer.ok ? answer.value.bytes : null
    },
  }
}
