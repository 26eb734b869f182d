import { expect, it } from 'vitest'
import { drawFormer } from '../../../../renderer/editor/figure/drawFormer.ts'
import type { FormerPicture } from '../../../../src/article/changes/formatting/formerPicture.ts'
import { recordingHost } from '../recordingHost.ts'

function drawn(...formers: (FormerPicture | null)[]): HTMLElement {
  const { host, pictures } = recordingHost()
  pictures.add('a.png')
  const frame = document.createElement('div')
  for (const former of formers) drawFormer(frame, former, host)
  return frame
}

it('shows the picture that was replaced, with its name', () => {
  const frame = drawn({ asset: 'a.png', remote: '' })
  expect(frame.hidden).toBe(false)
  expect(frame.querySelector('img')?.getAttribute('src')).toBe('assets/a/a.png')
  expect(frame.textContent).toBe('换下的图片：a.png')
  frame.querySelector('img')?.dispatchEvent(new Event('error'))
  expect(frame.innerHTML).toBe('<span>换下的图片：a.png</span>')
})

it('fetches nothing from the network, and says where there was none', () => {
  expect(drawn({ asset: '', remote: 'https://example.com/<b>' }).innerHTML).toBe(
    '<span>换下的图片：https://example.com/&lt;b&gt;</span>',
  )
  expect(drawn({ asset: 'b.png', remote: '' }).querySelector('img')).toBeNull()
  expect(drawn({ asset: '', remote: '' }).textContent).toBe('原来没有图片')
})

it('is nothing where no picture was replaced, or it was decided on', () => {
  const frame = drawn({ asset: 'a.png', remote: '' }, null)
  expect([frame.hidden, frame.innerHTML]).toEqual([true, ''])
})
