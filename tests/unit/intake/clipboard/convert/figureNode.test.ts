import { describe, expect, it } from 'vitest'
import { figureNode } from '../../../../../src/intake/clipboard/convert/figureNode.ts'
import { makeElement } from '../../../../../src/intake/clipboard/tree/makeElement.ts'

function figure(alt: string) {
  const image = makeElement('img', [['alt', alt]])
  image.picture = { kind: 'named', name: 'a.png' }
  return figureNode(image)?.attrs
}

describe('figureNode', () => {
  it('keeps an alt that tells something, and none that a program filled in', () => {
    expect(figure(' 加榜\n梯田 ')?.alt).toBe('加榜 梯田')
    for (const alt of ['图片', 'IMG', 'clip_image001.png', '']) expect(figure(alt)?.alt).toBe('')
    expect(figure('长'.repeat(900))?.alt).toHaveLength(500)
  })

  it('makes nothing of a picture without a home', () => {
    expect(figureNode(makeElement('img'))).toBeNull()
  })
})
