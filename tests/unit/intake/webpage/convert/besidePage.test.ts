import { expect, it } from 'vitest'
import { besidePage } from '../../../../../src/intake/webpage/convert/besidePage.ts'

it('finds a file beside the page as the page names it: escaped, with ./, with a question, in any case', () => {
  const bytes = Uint8Array.of(1)
  const find = besidePage([{ name: '页_files/a b.JPG', bytes }])
  for (const address of ['./页_files/a b.JPG', '%E9%A1%B5_files/a%20b.jpg', '页_files\\a b.jpg?v=2'])
    expect(find(address)).toBe(bytes)
  expect(find('a b.jpg')).toBeNull()
  expect(find('../页_files/a b.jpg')).toBeNull()
})
