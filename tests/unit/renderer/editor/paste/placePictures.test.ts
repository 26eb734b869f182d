import { describe, expect, it } from 'vitest'
import { placePictures, withNames } from '../../../../../renderer/editor/paste/placePictures.ts'
import type { EditorHost } from '../../../../../renderer/editor/editorHost.ts'

const figure = (asset: string, caption?: string) => ({
  type: 'figure',
  attrs: { asset },
  ...(caption === undefined ? {} : { content: [{ type: 'text', text: caption }] }),
})

describe('placePictures', () => {
  it('gives files and bytes in order, each once, and remembers what was refused', async () => {
    const asked: string[] = []
    const host = {
      addAsset: ({ name, bytes }: { name: string; bytes: Uint8Array }) => {
        asked.push(`${name} ${bytes.length}`)
        return Promise.resolve(name === 'paste-2.png' ? null : { name: `W0-${name}` })
      },
    } as unknown as EditorHost
    const given = new Map<string, string | null>()
    const pictures = [
      { placeholder: 'paste-1.png', from: 0 },
      { placeholder: 'paste-2.png', from: { bytes: Uint8Array.of(1, 2), ending: 'png' as const } },
    ]
    const files = [new File(['xyz'], 'image.png', { type: 'image/png' })]
    await placePictures(pictures, files, host, given, () => true)
    await placePictures(pictures, files, host, given, () => true)
    expect(asked).toEqual(['image.png 3', 'paste-2.png 2'])
    expect([...given]).toEqual([
      ['paste-1.png', 'W0-image.png'],
      ['paste-2.png', null],
    ])
  })
})

describe('withNames', () => {
  it('names figures wherever they stand; of a refused one the caption stays', () => {
    const given = new Map([
      ['paste-1.png', 'a.png'],
      ['paste-2.png', null],
    ])
    const blocks = [
      { type: 'blockquote', content: [figure('paste-1.png')] },
      figure('paste-2.png', '注'),
      figure('paste-2.png'),
      figure('b.png'),
    ]
    expect(withNames(blocks, given)).toEqual([
      { type: 'blockquote', content: [figure('a.png')] },
      { type: 'paragraph', attrs: { align: 'center', indent: 0 }, content: [{ type: 'text', text: '注' }] },
      figure('b.png'),
    ])
  })
})
