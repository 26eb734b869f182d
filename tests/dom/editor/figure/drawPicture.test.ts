import { describe, expect, it } from 'vitest'
import { drawPicture } from '../../../../renderer/editor/figure/drawPicture.ts'
import type { FigureAttributes } from '../../../../renderer/editor/figure/figureAttributes.ts'
import { recordingHost } from '../recordingHost.ts'

const NONE: FigureAttributes = { asset: '', remote: '', alt: '', credit: '', width: null, align: 'center' }

function drawn(attrs: Partial<FigureAttributes>, known: readonly string[] = []) {
  const { host, pictures } = recordingHost()
  for (const name of known) pictures.add(name)
  const frame = document.createElement('div')
  drawPicture(frame, { ...NONE, ...attrs }, host)
  return { frame, host }
}

describe('drawPicture', () => {
  it("shows the article's own picture with its alternative text", () => {
    const { frame } = drawn({ asset: 'a.png', alt: '山村' }, ['a.png'])
    expect(frame.innerHTML).toBe('<img src="assets/a/a.png" alt="山村" draggable="false">')
  })

  it('never fetches a picture from the network: it shows its address', () => {
    const { frame } = drawn({ remote: 'https://a.cn/1.png' })
    expect(frame.querySelector('img')).toBeNull()
    expect(frame.textContent).toContain('https://a.cn/1.png')
    expect(frame.textContent).toContain('未下载')
  })

  it('says what is missing, to the eye and to a screen reader', () => {
    const { frame } = drawn({ asset: 'W0201.jpg' })
    expect(frame.textContent).toContain('W0201.jpg')
    expect(frame.querySelector('[role=img]')!.getAttribute('aria-label')).toContain('W0201.jpg')
    expect(drawn({}).frame.textContent).toContain('没有图片')
  })

  it('falls back to the card when the picture cannot be shown', () => {
    const { frame } = drawn({ asset: 'a.png' }, ['a.png'])
    frame.querySelector('img')!.dispatchEvent(new Event('error'))
    expect(frame.querySelector('.figure-card')!.textContent).toContain('a.png')
  })

  it('keeps the element of a picture that stays the same', () => {
    const { frame, host } = drawn({ asset: 'a.png' }, ['a.png'])
    const image = frame.querySelector('img')
    drawPicture(frame, { ...NONE, asset: 'a.png', alt: '新' }, host)
    expect(frame.querySelector('img')).toBe(image)
    expect(image!.alt).toBe('新')
  })
})
