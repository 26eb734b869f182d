import { expect, it } from 'vitest'
import { classNames, ownParts, wholeText } from '../../../../../src/intake/webpage/own/ownParts.ts'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const shell = (data: string) =>
  `<main><article class="a b"><span><span id="text-size">字号</span></span><div class="body"><p>甲<b>乙</b></p></div></article></main>${data}`
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'

it('are found in a page of ours', () => {
  const parts = ownParts(readPage(shell(DATA), ''))
  expect(parts === null ? null : [wholeText(parts.body), classNames(parts.article)]).toEqual(['甲乙', ['a', 'b']])
})

it.each([
  ['no data', ''],
  ['broken data', '<script type="application/ld+json">{</script>'],
  ['data of another kind', '<script type="application/ld+json">["NewsArticle"]</script>'],
  ['two blocks of data', DATA + DATA],
])('are none where there is %s', (_what, data) => {
  expect(ownParts(readPage(shell(data), ''))).toBeNull()
})
