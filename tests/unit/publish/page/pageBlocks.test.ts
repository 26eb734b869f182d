import { expect, it } from 'vitest'
import { pageBlocks } from '../../../../src/publish/page/pageBlocks.ts'

const heading = (level: number) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: '题' }] })

it('goes on from the heading before, and tells the last one', () => {
  const last = { level: 1 }
  const document = { type: 'doc', content: [heading(4), heading(4)] } as const
  expect(pageBlocks({ document }, new Map(), (name) => name, last).blocks).toEqual(['<h2>题</h2>', '<h3>题</h3>'])
  expect(last.level).toBe(3)
  expect(pageBlocks({ document }, new Map(), (name) => name, last).blocks).toEqual(['<h4>题</h4>', '<h4>题</h4>'])
})
