import { expect, it } from 'vitest'
import { articleSchema } from '../../../../../src/article/document/articleSchema.ts'
import { formerPicture } from '../../../../../src/article/changes/formatting/formerPicture.ts'

const { figure } = articleSchema.nodes
const changed = (before: object) =>
  articleSchema.mark('formatting', { id: 'aaaaaa', by: '甲', at: '2026-11-27T00:00:00.000Z', before })
const look = { width: null, align: 'center', alt: '', credit: '' }

it('is the picture in whose place another was put, be it one of the article or of the network, or none', () => {
  const was = (asset: string, remote: string) => [changed({ type: 'figure', attrs: { ...look, asset, remote } })]
  expect(formerPicture(figure.create({ asset: 'b.jpg' }, null, was('a.jpg', '')))).toEqual({
    asset: 'a.jpg',
    remote: '',
  })
  const remote = 'https://example.com/a.jpg'
  expect(formerPicture(figure.create({ asset: 'b.jpg' }, null, was('', remote)))).toEqual({ asset: '', remote })
  expect(formerPicture(figure.create({ asset: 'b.jpg' }, null, was('', '')))).toEqual({ asset: '', remote: '' })
})

it('is none where only the look is another, or an older change does not say', () => {
  const same = changed({ type: 'figure', attrs: { ...look, width: 50, asset: 'a.jpg', remote: '' } })
  expect(formerPicture(figure.create({ asset: 'a.jpg' }, null, [same]))).toBeNull()
  expect(formerPicture(figure.create({ asset: 'a.jpg' }, null, [changed({ type: 'figure', attrs: look })]))).toBeNull()
  expect(formerPicture(figure.create({ asset: 'a.jpg' }))).toBeNull()
})
