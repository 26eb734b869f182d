import { expect, it } from 'vitest'
import { contains, isElement } from '../../../../../src/intake/webpage/tree/pageElement.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

it('orders all nodes as they are read, and knows what lies within what', () => {
  const page = readPage('<div id="a">甲<p id="b">乙</p>丙</div><div id="c"></div>', '')
  const [a, b, c] = ['#a', '#b', '#c'].map((id) => page.find(id)[0]!) as [never, never, never]
  expect([contains(a, b), contains(b, a), contains(a, c), contains(a, a)]).toEqual([true, false, false, true])
  expect(page.elements.map(({ order }) => order)).toEqual(
    page.elements.map(({ order }) => order).toSorted((x, y) => x - y),
  )
})

it('lets elements too deep to matter give way to their content', () => {
  const page = readPage(`${'<div>'.repeat(1000)}甲`, '')
  let depth = 0
  for (let at = page.root; ; depth += 1) {
    const inner = at.children.find(isElement)
    if (inner === undefined) break
    at = inner
  }
  expect(depth).toBeLessThanOrEqual(401)
  expect(page.lines[0]?.text).toBe('甲')
})

it('keeps scripts apart, and players without what they hold', () => {
  const page = readPage('<script type="application/ld+json">{}</script><video><p>甲</p></video>', '')
  expect(page.scripts).toEqual([{ type: 'application/ld+json', text: '{}' }])
  expect(page.find('video')[0]!.children).toEqual([])
})
