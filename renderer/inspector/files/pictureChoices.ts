import type { Asset } from '../../../src/article/asset.ts'

/** A picture that can be chosen. */
export interface PictureChoice {
  readonly name: string
  /** false: only its name is known */
  readonly hasBytes: boolean
}

/** The article's pictures, and the chosen one where it is no longer (or not yet) among them. */
export function pictureChoices(assets: readonly Asset[], chosen: string): readonly PictureChoice[] {
  const pictures = assets
    .filter(({ kind }) => kind === 'picture')
    .map(({ name, size }) => ({ name, hasBytes: size !== null }))
  const isListed = chosen === '' || pictures.some(({ name }) => name === chosen)
  return isListed ? pictures : [...pictures, { name: chosen, hasBytes: false }]
}
