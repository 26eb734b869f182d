import { expect, it } from 'vitest'
import { formatHtml } from '../../../../renderer/editor/source/formatHtml.ts'

function formatted(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return formatHtml(holder)
}

it('writes a block a line and what is within further in; one line of text stays with its cell', () => {
  expect(
    formatted('<p>甲</p><table><tbody><tr><td><p>一</p></td><td><p>二</p><p>三</p></td></tr></tbody></table>'),
  ).toBe(
    [
      '<p>甲</p>',
      '<table>',
      '  <tbody>',
      '    <tr>',
      '      <td><p>一</p></td>',
      '      <td>',
      '        <p>二</p>',
      '        <p>三</p>',
      '      </td>',
      '    </tr>',
      '  </tbody>',
      '</table>',
    ].join('\n'),
  )
})

it('never breaks a line of text, and writes rules and breaks as they are', () => {
  expect(formatted('<p>甲<strong>乙</strong><br>丙</p><hr>')).toBe('<p>甲<strong>乙</strong><br>丙</p>\n<hr>')
  expect(formatted('<figure data-align="center"><img alt=""><figcaption>图</figcaption></figure>')).toBe(
    '<figure data-align="center">\n  <img alt="">\n  <figcaption>图</figcaption>\n</figure>',
  )
})
