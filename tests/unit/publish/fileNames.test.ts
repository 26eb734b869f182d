import { describe, expect, it } from 'vitest'
import { assetPath, fileStem, relativeAddress } from '../../../src/publish/fileNames.ts'

describe('the names of what is written', () => {
  it('keep an article id as it is', () => {
    expect(fileStem('20160519-打好基层党建-qy2a')).toBe('20160519-打好基层党建-qy2a')
  })

  it.each([
    ['../../etc/passwd', '-etc-passwd'],
    ['a b?c#d', 'a-b-c-d'],
    ['', 'article'],
  ])('let no id %j leave the folder or break an address', (id, stem) => {
    expect(fileStem(id)).toBe(stem)
  })

  it('put pictures and files in folders of their own', () => {
    expect(assetPath('picture', '图.png')).toBe('images/图.png')
    expect(assetPath('file', '附.pdf')).toBe('files/附.pdf')
  })

  it('write addresses that lead back to the file', () => {
    const address = relativeAddress('images/图 一#50%.png')
    expect(address).toBe('images/%E5%9B%BE%20%E4%B8%80%2350%25.png')
    expect(new URL(address, 'file:///out/').pathname).toBe('/out/' + address)
    expect(decodeURIComponent(address)).toBe('images/图 一#50%.png')
  })

  it('do not fail on half a character', () => {
    expect(relativeAddress('images/a\ud800.png')).toBe('images/a.png')
  })
})
