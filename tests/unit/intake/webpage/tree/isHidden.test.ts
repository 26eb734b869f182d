import { expect, it } from 'vitest'
import { readPage } from '../../../../../src/intake/webpage/tree/page.ts'

const lines = (html: string) => readPage(html, '').lines.map(({ text }) => text)

it.each([
  '<p hidden>隐</p>',
  '<p style="display: none">隐</p>',
  '<p aria-hidden="true">隐</p>',
  '<p class="x hidden">隐</p>',
  '<div style="height:0px;overflow:hidden">隐</div>',
  '<div style="font-size:0;">隐</div>',
  '<script>隐</script><style>隐</style><template><p>隐</p></template><noscript>隐</noscript><textarea>隐</textarea><button>隐</button><!-- 隐 -->',
  '<img alt="隐" title="隐">',
  '<svg><title>隐</title><text>隐</text></svg>',
])('hides %s', (html) => {
  expect(lines(`<p>显</p>${html}`)).toEqual(['显'])
})
