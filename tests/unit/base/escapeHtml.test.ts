import { expect, it } from 'vitest'
import { escapeHtml } from '../../../src/base/escapeHtml.ts'

it('leaves nothing that a page could take for markup, and nothing that it may not hold', () => {
  expect(escapeHtml('<b a="1">&amp;')).toBe('&lt;b a=&quot;1&quot;&gt;&amp;amp;')
  expect(escapeHtml('一\u0000二\n三\ud800四\ufffe')).toBe('一 二 三四')
  expect(escapeHtml('𠮷“字”')).toBe('𠮷“字”')
})
