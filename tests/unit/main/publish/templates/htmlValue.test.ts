import { expect, it } from 'vitest'
import { HtmlValue } from '../../../../../main/publish/templates/htmlValue.ts'

it('gives its markup as text, and no property of it', () => {
  const value = new HtmlValue('<p>一</p>')
  expect([value.toString(), Object.keys(value), JSON.stringify(value)]).toEqual(['<p>一</p>', [], '{}'])
})
