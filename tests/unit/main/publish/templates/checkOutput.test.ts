import { describe, expect, it } from 'vitest'
import { checkOutput } from '../../../../../main/publish/templates/checkOutput.ts'

const page = (inner: string) =>
  `<!DOCTYPE html>\n<html lang="zh"><head><title>一</title></head>\n<body>${inner}</body></html>`

describe('what runs', () => {
  it.each([
    ['a script', '<script>count()</script>'],
    ['a script from elsewhere', '<script src="count.js"></script>'],
    ['an event', '<p onclick="count()">一</p>'],
    ['a frame', '<iframe src="a.html" title="一"></iframe>'],
    ['an order', '<meta http-equiv="refresh" content="1;url=a.html">'],
  ])('may stand as the template wrote it: %s', (_what, text) => {
    expect(checkOutput(page(text), `before ${text} after`).kind).toBe('made')
    expect(checkOutput(page(text), 'another template')).toMatchObject({ kind: 'active', line: 3 })
  })

  it('is a script whatever its type, but for data', () => {
    expect(checkOutput(page('<script type="module">x()</script>'), '').kind).toBe('active')
    expect(checkOutput(page('<svg><script>x()</script></svg>'), '').kind).toBe('active')
    expect(checkOutput(page('<template><script>x()</script></template>'), '').kind).toBe('active')
    expect(checkOutput(page('<script type="application/ld+json">{"a":1}</script>'), '').kind).toBe('made')
  })

  it.each([
    'javascript:x()',
    ' JavaScript:x()',
    'java\nscript:x()',
    '\u0001javascript:x()',
    'data:text/html,x',
    'vbscript:x',
  ])('is never an address: %j', (address) => {
    const link = page(`<a href="${address}">一</a>`)
    expect(checkOutput(link, link)).toMatchObject({ kind: 'active', what: 'a href' })
  })

  it('is found in a template with the line ends of Windows', () => {
    expect(checkOutput(page('<script>\na()\n</script>'), '<script>\r\na()\r\n</script>').kind).toBe('made')
  })
})

describe('form', () => {
  it('is clean for a clean page', () => {
    expect(checkOutput(page('<p>一</p>'), '')).toEqual({ kind: 'made', html: page('<p>一</p>'), faults: [] })
  })

  it.each([
    ['no doctype', '<html></html>', 1],
    ['an element that is not closed', page('\n<p>一</p><section><p>二'), 4],
    ['an attribute twice', page('<p class="a" class="b">一</p>'), 3],
  ])('is told with its line: %s', (_what, text, line) => {
    const answer = checkOutput(text, '')
    expect(answer.kind === 'made' && answer.faults[0]).toMatchObject({ line })
  })

  it('tells no more than can be read', () => {
    const answer = checkOutput(page('<p a a>一</p>'.repeat(100)), '')
    expect(answer.kind === 'made' && answer.faults.length).toBe(20)
  })
})
