import type { Bridge } from '../../../src/contract/bridge.ts'
import type { PictureSource } from '../../editor/paste/pictureSource.ts'

/** The pictures that another window copied from what is no article of the library, a manuscript beside its paper: the desk holds them until the next copy. */
export function lentPictures(bridge: Pick<Bridge, 'assets.lent'>, client: string): PictureSource {
  return {
    of: `lent by ${client}`,
    bytes: async (name) => {
      const answer = await bridge['assets.lent']({ client, name })
      return answer.ok ? answer.value.bytes : null
    },
  }
}
