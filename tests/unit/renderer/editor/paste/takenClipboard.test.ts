import { describe, expect, it } from 'vitest'
import { isOfPaper, takeClipboard } from '../../../../../renderer/editor/paste/takenClipboard.ts'

const transfer = (data: Readonly<Record<string, string>>) =>
  ({
    getData: (type: string) => data[type] ?? '',
    files: [new File(['x'], 'a.png', { type: 'image/png' })],
  }) as unknown as DataTransfer

describe('takeClipboard', () => {
  it('takes every form, the RTF only where pictures may need it', () => {
    const data = { 'text/html': '<p>甲</p>', 'text/plain': '甲', 'text/rtf': '{}' }
    expect(takeClipboard(transfer(data)).data).toEqual({
      html: '<p>甲</p>',
      text: '甲',
      rtf: '',
      files: [{ name: 'a.png', type: 'image/png' }],
    })
    expect(takeClipboard(transfer({ ...data, 'text/html': '<img src="file:///a.png">' })).data.rtf).toBe('{}')
  })
})

describe('isOfPaper', () => {
  it('knows what was copied from a paper', () => {
    expect(isOfPaper('<meta charset=utf-8><p data-pm-slice="1 1 []">甲</p>')).toBe(true)
    expect(isOfPaper('<p>data-pm-slice</p>')).toBe(false)
  })
})
