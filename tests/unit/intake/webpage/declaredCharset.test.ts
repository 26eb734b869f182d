import { describe, expect, it } from 'vitest'
import { declaredCharset } from '../../../../src/intake/webpage/declaredCharset.ts'

describe('declaredCharset', () => {
  it.each([
    ['<meta charset="utf-8">', 'utf-8'],
    ['<META CHARSET=GB2312>', 'gb18030'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gbk" />', 'gb18030'],
    ["<meta content='text/html;charset=Big5' http-equiv=Content-Type>", 'big5'],
    ['<?xml version="1.0" encoding="GB18030"?><html>', 'gb18030'],
    ['<meta charset="utf-16">', 'utf-8'],
    ['<meta name="x" content="y"><meta charset=utf8>', 'utf-8'],
  ])('reads %s', (html, name) => {
    expect(declaredCharset(html)).toBe(name)
  })

  it.each([
    ['nothing', '<html><head></head>'],
    ['a comment', '<!-- <meta charset="gbk"> -->'],
    ['a script', '<script charset="gbk" src="x.js"></script>'],
    ['words in a script', '<script>var a = "<meta charset=gbk>"</script>'],
    ['an unknown name', '<meta charset="klingon">'],
    ['the body, far down', `${' '.repeat(9000)}<meta charset="gbk">`],
  ])('finds none in %s', (_, html) => {
    expect(declaredCharset(html)).toBeNull()
  })
})
