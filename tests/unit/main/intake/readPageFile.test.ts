import { expect, it } from 'vitest'
import { readPageFile } from '../../../../main/intake/readPageFile.ts'
import { pngBytes } from '../../../helpers/pictureBytes.ts'

it('reads a page with the note of where it came from and the pictures beside it', async () => {
  const html =
    '<!-- saved from url=(0025)https://news.example/a/b/ --><html><head><title>桥</title></head><body><h1>桥</h1>' +
    '<p>　　山路修好以后，村民往返镇上的时间缩短了一半，大家都说方便。</p><img src="桥.files/a.png"></body></html>'
  const beside = [{ name: '桥.files/a.png', bytes: pngBytes(5, 5) }]
  const { metadata, pictures } = await readPageFile(new TextEncoder().encode(html), beside)
  expect(metadata.sourceUrl).toBe('https://news.example/a/b/')
  expect(pictures?.map(({ name }) => name)).toEqual(['a.png'])
})
