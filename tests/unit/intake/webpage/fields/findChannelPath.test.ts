import { describe, expect, it } from 'vitest'
import { findChannelPath } from '../../../../../src/intake/webpage/fields/findChannelPath.ts'
import { helpReading } from './helpReading.ts'

describe('findChannelPath', () => {
  it.each([
    ['<div class="crumb"><a>首页</a> &gt; <a>新闻</a> &gt; <a>文化</a> &gt; 正文</div>', ['新闻', '文化']],
    ['<div>当前位置：<a>首页</a>&gt;&gt;<a>新闻</a>&gt;&gt;古镇灯会开幕</div>', ['新闻']],
    ['<div><a>青溪网</a> › <a>新闻</a> › <a>文化</a></div>', ['青溪网', '新闻', '文化']],
    ['<div>没有导航</div>', []],
  ])('%s', (info, path) => {
    expect(findChannelPath(helpReading(info))?.value ?? []).toEqual(path)
  })
})
