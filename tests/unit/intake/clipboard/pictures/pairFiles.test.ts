import { describe, expect, it } from 'vitest'
import { pairFiles } from '../../../../../src/intake/clipboard/pictures/pairFiles.ts'

const png = (name: string) => ({ name, type: 'image/png' })
const A = 'file:///C:/t/clip_image001.png'
const B = 'file:///C:/t/clip_image002.png'

describe('pairFiles', () => {
  it('finds files by name, whatever their order and number', () => {
    expect(pairFiles([A, B], [png('clip_image002.PNG'), png('x.png'), png('clip_image001.png')])).toEqual([2, 0])
    expect(pairFiles([A, A], [png('clip_image001.png')])).toEqual([0, 0])
  })

  it('takes them in order where they are as many as the pictures of the machine, or as all', () => {
    expect(pairFiles([A, 'https://a.cn/1.png', B], [png('image.png'), png('image.png')])).toEqual([0, null, 1])
    expect(pairFiles(['https://a.cn/1.png', 'data:image/png;base64,AA=='], [png('image.png')])).toEqual([0, null])
  })

  it('guesses nothing where numbers differ, and takes no file that is no picture', () => {
    expect(pairFiles([A, B], [png('image.png')])).toEqual([null, null])
    expect(pairFiles([A], [{ name: 'clip_image001.png', type: 'image/svg+xml' }])).toEqual([null])
    expect(pairFiles([], [png('image.png')])).toEqual([])
  })
})
