import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../../../src/intake/word/archive/limits.ts'
import { pictureShelf } from '../../../../../src/intake/word/pictures/pictureShelf.ts'
import { Refused } from '../../../../../src/intake/word/refused.ts'
import { gifBytes, pngBytes } from '../../../../helpers/pictureBytes.ts'

const shelf = (files: Record<string, Uint8Array>) => pictureShelf((part) => files[part] ?? null)

describe('the pictures of a manuscript', () => {
  it('are one asset for one part, or for the same bytes', () => {
    const image = pngBytes(2, 2)
    const pictures = shelf({ 'word/media/a.png': image, 'word/media/b.png': image.slice() })
    expect(['word/media/a.png', 'word/media/a.png', 'word/media/b.png'].map((part) => pictures.take(part))).toEqual(
      Array(3).fill({ asset: 'a.png', problem: null }),
    )
    expect(pictures.pictures).toHaveLength(1)
    expect(pictures.assets).toMatchObject([{ name: 'a.png', size: image.length, mediaType: 'image/png' }])
  })

  it('end as their bytes are, and have names of their own', () => {
    const pictures = shelf({
      'a/x.bin': pngBytes(1, 1),
      'b/X.png': pngBytes(2, 2),
      'c/x.jpeg': gifBytes(3, 3),
      'd/..': pngBytes(4, 4),
      'e/x.PNG': pngBytes(5, 5),
    })
    expect(['a/x.bin', 'b/X.png', 'c/x.jpeg', 'd/..', 'e/x.PNG'].map((part) => pictures.take(part).asset)).toEqual([
      'x.png',
      'X-2.png',
      'x.gif',
      'picture.png',
      'x-3.png',
    ])
  })

  it('are named only, where their bytes cannot be had or used', () => {
    const pictures = pictureShelf((part) => {
      if (part === 'm/broken.png') throw new Refused('input.damaged', 'x')
      return part === 'm/a.svg' ? new TextEncoder().encode('<svg/>') : null
    })
    expect(pictures.take('m/broken.png')).toEqual({ asset: 'broken.png', problem: 'missing' })
    expect(pictures.take('m/a.svg')).toEqual({ asset: 'a.svg', problem: 'format' })
    expect(pictures.take('')).toEqual({ asset: '', problem: 'missing' })
    expect(pictures.name('C:\\pics\\local.jpg')).toEqual({ asset: 'local.jpg', problem: 'missing' })
    expect(pictures.pictures).toEqual([])
    expect(pictures.assets.map(({ name, size }) => [name, size])).toEqual([
      ['broken.png', null],
      ['a.svg', null],
      ['local.jpg', null],
    ])
  })

  it('are no more than cross to a window in one answer', () => {
    const large = new Uint8Array(LIMITS.pictures - 10)
    large.set(pngBytes(1, 1))
    const pictures = shelf({ 'm/a.png': large, 'm/b.png': pngBytes(3, 3) })
    expect(pictures.take('m/a.png').problem).toBeNull()
    expect(pictures.take('m/b.png')).toEqual({ asset: 'b.png', problem: 'tooMuch' })
  })

  it('fail where the reader itself does', () => {
    const broken = pictureShelf(() => {
      throw new Error('a bug')
    })
    expect(() => broken.take('m/a.png')).toThrow('a bug')
  })
})
