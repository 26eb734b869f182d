import { expect, it } from 'vitest'
import { PDF_PROFILE } from '../../../../src/publish/profiles.ts'
import { publishPdf } from '../../../../src/publish/pdf/publishPdf.ts'
import { everythingArticle } from '../everythingArticle.ts'

it('is one file, printed from the page with the pictures that the body shows', () => {
  const { files, warnings } = publishPdf(everythingArticle(), PDF_PROFILE)
  const [file] = files
  if (file?.kind !== 'print' || files.length !== 1) throw new Error('no print')
  expect(file.path).toBe('20260102-样样都有-abcd.pdf')
  expect(file.entries.map(({ path }) => path)).toEqual(['images/图 一#.png', 'images/小图.png'])
  expect(warnings.map(({ code }) => code)).toEqual(['missingBytes', 'remotePicture'])
})

it('runs and fetches nothing while it is printed, and numbers the pages', () => {
  const [file] = publishPdf(everythingArticle(), PDF_PROFILE).files
  const html = file?.kind === 'print' ? file.html : ''
  expect(html).not.toContain('<script')
  expect(html).toContain("default-src 'none'")
  expect(html).toContain('counter(page)')
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'))
})
