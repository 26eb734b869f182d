import { describe, expect, it } from 'vitest'
import { looksLikePage } from '../../../../main/intake/looksLikePage.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('looksLikePage', () => {
  it.each([
    '<!DOCTYPE html><html>',
    '\n  <html lang="zh-CN">',
    '<?xml version="1.0"?>\n<!doctype html PUBLIC "-//W3C//DTD XHTML 1.0">',
    '<!-- saved from url=(0020)https://example.com/ -->\n<html>',
    '\ufeff<HEAD>',
    '<div class="article"><h1>一个标题',
    '<p>　　近日',
    '<h1>一个标题',
    '<meta charset="gbk"><title>标题',
  ])('knows a page by how it begins: %s', (start) => {
    expect(looksLikePage(utf8(start))).toBe(true)
  })

  it('knows a page in UTF-16', () => {
    expect(looksLikePage(new Uint8Array(Buffer.from('\ufeff<!doctype html><p>清样', 'utf16le')))).toBe(true)
  })

  it('lets the name decide where words go before the first tag', () => {
    const start = utf8('保存的网页 <div><p>近日')
    expect(looksLikePage(start, '页.HTM')).toBe(true)
    expect(looksLikePage(start, '页.txt')).toBe(false)
    expect(looksLikePage(utf8('一句话，没有标签'), '页.html')).toBe(false)
  })

  it.each(['首页 >> 党政院校', '', '<清样>', '<p 一句话', '正文里的 <html> 字样', '<htmlish>'])(
    'leaves a text a text: %s',
    (start) => {
      expect(looksLikePage(utf8(start))).toBe(false)
    },
  )
})
