import { describe, expect, it } from 'vitest'
import { pasteReport } from '../../../../../src/intake/clipboard/pasteReport.ts'
import type { ClipboardFile } from '../../../../../src/intake/clipboard/pictures/clipboardFile.ts'
import { sortPictures } from '../../../../../src/intake/clipboard/pictures/sortPictures.ts'
import { readMarkup } from '../../../../../src/intake/clipboard/tree/readMarkup.ts'
import { elementsOf } from '../../../../../src/intake/clipboard/tree/walk.ts'

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const png = (name: string): ClipboardFile => ({ name, type: 'image/png' })

function sorted(html: string, files: readonly ClipboardFile[] = [], embedded: readonly number[] = []) {
  const { root } = readMarkup(html)
  const report = pasteReport()
  const rich = embedded.map((byte) => ({ bytes: Uint8Array.of(byte), ending: 'png' as const }))
  const pasted = sortPictures(root, files, rich, report)
  const homes = elementsOf(root).map(({ picture }) => picture)
  return { pasted, homes, told: report.notes().map(({ kind, samples }) => `${kind} ${samples.join(' ')}`) }
}

describe('sortPictures', () => {
  it('keeps the address of a picture on the network, and tells', () => {
    const { homes, told } = sorted('<img src="https://a.cn/1.png" srcset="https://a.cn/2.png 2x" alt="山">')
    expect(homes).toEqual([{ kind: 'remote', address: 'https://a.cn/1.png' }])
    expect(told).toEqual(['remotePictures https://a.cn/1.png'])
  })

  it('keeps the name of a picture that lies elsewhere', () => {
    const { homes } = sorted(
      '<img src="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"><img src="./W020180116412817190956.jpg"><img src="%E5%9B%BE1.png"><img src="C:\\t\\a.gif">',
    )
    expect(homes.map((home) => home?.kind === 'named' && home.name)).toEqual([
      'clip_image001.png',
      'W020180116412817190956.jpg',
      '图1.png',
      'a.gif',
    ])
  })

  it('takes pictures that stand in the page itself, and files of the clipboard', () => {
    expect(sorted(`<img src="${PIXEL}">`).pasted).toMatchObject([
      { placeholder: 'paste-1.gif', from: { ending: 'gif' } },
    ])
    expect(sorted('<img src="file:///a.png">', [png('1.png')]).pasted).toEqual([
      { placeholder: 'paste-1.png', from: 0 },
    ])
  })

  it('takes the pictures of the RTF in order, where they are as many as those of the machine', () => {
    const html = '<img src="file:///a.png"><img src="https://a.cn/1.png"><img src="file:///b.png">'
    expect(sorted(html, [], [1, 2]).pasted).toMatchObject([
      { from: { bytes: Uint8Array.of(1) } },
      { from: { bytes: Uint8Array.of(2) } },
    ])
    expect(sorted(html, [], [1]).told).toContain('missingPictures a.png b.png')
  })

  it('leaves out what cannot be taken: SVG, blobs, scripts, addresses of no picture, traps of names', () => {
    const { homes, told } = sorted(
      '<img src="data:image/svg+xml;base64,PHN2Zz4="><img src="blob:https://a.cn/1"><img src="javascript:x()"><img src="cid:1"><img src="file:///C:/a.exe"><img src="../..">',
    )
    expect(homes.every((home) => home === null)).toBe(true)
    expect(told[0]).toContain('refusedPictures')
  })

  it('leaves out counters', () => {
    expect(sorted('<img src="https://a.cn/c.gif" width=1 height=1>').told).toEqual(['tinyPictures '])
  })
})
