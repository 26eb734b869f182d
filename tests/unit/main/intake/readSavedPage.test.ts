import { expect, it } from 'vitest'
import { readSavedPage } from '../../../../main/intake/readSavedPage.ts'
import { mhtml } from '../../../helpers/mhtml.ts'

it('reads the page by the encoding its part tells, and none where there is no page', async () => {
  const html =
    '<html><head><title>讀寫</title></head><body><h1>讀寫</h1><p>　　山路修好以後，村民往返鎮上的時間縮短了一半，大家都說方便。</p></body></html>'
  const { default: iconv } = await import('iconv-lite')
  const page = {
    type: 'text/html; charset=big5',
    encoding: 'quoted-printable',
    bytes: iconv.encode(html, 'big5'),
  } as const
  const manuscript = await readSavedPage(mhtml([page]))
  expect(manuscript?.metadata.title).toBe('讀寫')
  expect(await readSavedPage(mhtml([]))).toBeNull()
})
