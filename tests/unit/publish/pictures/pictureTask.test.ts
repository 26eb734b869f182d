import { describe, expect, it } from 'vitest'
import type { Asset } from '../../../../src/article/asset.ts'
import { PAGE_PROFILE } from '../../../../src/publish/profiles.ts'
import { pictureTask } from '../../../../src/publish/pictures/pictureTask.ts'

const asset = (mediaType: string, width = 800, height = 600): Asset => ({
  name: 'a',
  kind: 'picture',
  mediaType,
  size: 9,
  sha256: null,
  width,
  height,
})
const rules = PAGE_PROFILE.pictures

describe('what is to be done to a picture', () => {
  it('is nothing where the profile asks for nothing, and never anything to a GIF', () => {
    expect(pictureTask(asset('image/jpeg'), rules)).toBeNull()
    expect(
      pictureTask(asset('image/gif'), { ...rules, longestSide: 10, format: 'webp', stripMetadata: true }),
    ).toBeNull()
    expect(pictureTask({ ...asset('image/png'), size: null }, { ...rules, format: 'webp' })).toBeNull()
  })

  it('decodes only what is too large or of another format', () => {
    expect(pictureTask(asset('image/jpeg'), { ...rules, longestSide: 800 })).toBeNull()
    expect(pictureTask(asset('image/jpeg'), { ...rules, longestSide: 799 })).toMatchObject({
      decode: true,
      format: 'jpeg',
    })
    expect(pictureTask(asset('image/png'), { ...rules, format: 'webp' })).toMatchObject({
      decode: true,
      format: 'webp',
    })
    expect(pictureTask(asset('image/png'), { ...rules, format: 'png', stripMetadata: true })).toMatchObject({
      decode: false,
    })
    expect(pictureTask(asset('image/png', 0, 0), { ...rules, longestSide: 800 })).toMatchObject({ decode: true })
  })
})
