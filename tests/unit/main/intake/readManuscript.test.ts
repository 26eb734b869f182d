import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { readManuscript, readManuscriptOfText } from '../../../../main/intake/readManuscript.ts'
import { readSample } from '../../../../main/intake/readSample.ts'

describe('readManuscript', () => {
  it('makes the same of the reference article in every encoding, from a file or pasted', async () => {
    const { bytes } = await readSample(nodeFileSystem)
    const text = new TextDecoder().decode(bytes)
    const expected = await readManuscript(bytes)
    expect(expected).toMatchObject({ ok: true, value: { kind: 'page-text', metadata: { editors: ['钟义见'] } } })
    expect(await readManuscript(iconv.encode(text, 'gb18030'))).toEqual(expected)
    expect(await readManuscript(iconv.encode(text, 'utf-16le', { addBOM: true }))).toEqual(expected)
    expect(await readManuscriptOfText(text)).toEqual(expected)
  })

  it('tells the path of what it refuses', async () => {
    expect(await readManuscript(new Uint8Array(), '空.txt')).toMatchObject({
      error: { code: 'input.empty', path: '空.txt' },
    })
  })
})
