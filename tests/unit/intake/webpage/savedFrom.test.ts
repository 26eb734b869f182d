import { expect, it } from 'vitest'
import { savedFrom } from '../../../../src/intake/webpage/savedFrom.ts'

it('reads the note that a browser leaves', () => {
  expect(savedFrom('<!DOCTYPE html>\n<!-- saved from url=(0032)https://news.example/2021/a.html -->')).toBe(
    'https://news.example/2021/a.html',
  )
  expect(
    savedFrom('<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://news.example/a \n -->'),
  ).toBe('https://news.example/a')
  expect(savedFrom('<!-- saved from url=(0014)about:internet -->')).toBe('')
  expect(savedFrom('<p>saved from url=(1)https://x.example</p>')).toBe('')
})
