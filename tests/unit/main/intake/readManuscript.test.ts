import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../../../main/files/fileSystem.ts'
import { programFile } from '../../../../main/files/programFile.ts'
import { readManuscript, readManuscriptOfText } from '../../../../main/intake/readManuscript.ts'
import { readSample } from '../../../../main/intake/readSample.ts'
import { ROOT } from '../../../helpers/sourceFiles.ts'

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

describe('readSample', () => {
  it('gives the reference article that is shipped, as bytes of their own', async () => {
    const { name, bytes } = await readSample(nodeFileSystem)
    expect(name).toBe('cssn-2016-05-19.txt')
    expect(Buffer.from(bytes)).toEqual(readFileSync(join(ROOT, 'main/library/sample', name)))
    expect(bytes.buffer.byteLength).toBe(bytes.byteLength)
  })
})

describe('programFile', () => {
  it('is found from the sources and from a build, and missed aloud', () => {
    for (const from of ['main/files', 'out/main/chunks']) {
      expect(programFile(join(ROOT, from), 'package.json')).toBe(join(ROOT, 'package.json'))
    }
    expect(() => programFile(ROOT, 'no such file')).toThrow('no such file')
  })
})
