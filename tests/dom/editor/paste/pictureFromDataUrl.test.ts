import { describe, expect, it } from 'vitest'
import { pictureFromDataUrl } from '../../../../renderer/editor/paste/pictureFromDataUrl.ts'

describe('pictureFromDataUrl', () => {
  it('gives the bytes with a name and a type', async () => {
    const file = pictureFromDataUrl('data:image/jpeg;base64,/9j/ 2Q==', 'paste-1')!
    expect([file.name, file.type]).toEqual(['paste-1.jpg', 'image/jpeg'])
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([255, 216, 255, 217])
  })

  it.each([
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PGI+',
    'data:image/png,abc',
    'data:image/png;base64,=a=',
    'https://a.cn/1.png',
    '',
  ])('takes no %s', (address) => {
    expect(pictureFromDataUrl(address, 'x')).toBeNull()
  })
})
