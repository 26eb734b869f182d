import { describe, expect, it } from 'vitest'
import { closingNames, datelineNames } from '../../../../../src/intake/webpage/credits/reporterCredits.ts'

describe('datelineNames', () => {
  it.each([
    ['新京报讯（记者 陆一夫）11月25日，', ['陆一夫']],
    ['中新网8月9日电 (记者 宋远 通讯员 叶子) 山路', ['宋远', '叶子']],
    ['新华社北京5月19日电（记者张三、李四）', ['张三', '李四']],
    ['本报讯 记者张三报道 山路', ['张三']],
    ['（中央社記者林青山台北18日電）', ['林青山']],
    ['〔記者林青山／台北報導〕', ['林青山']],
    ['青溪网消息（总台记者 白鹿 高原）：', ['白鹿', '高原']],
  ])('%s', (text, names) => {
    expect(datelineNames(text)).toEqual(names)
  })

  it.each(['记者在现场看到，（如图）路已修好', '（摄影记者 张三）', '（12月28日）有网友爆料', ''])(
    'none in %s',
    (text) => {
      expect(datelineNames(text)).toEqual([])
    },
  )
})

describe('closingNames', () => {
  it.each([
    ['举行。（张巨峰）', ['张巨峰']],
    ['举行。（方一鸣　沈一舟）', ['方一鸣', '沈一舟']],
    ['举行。（本报记者 张三）', ['张三']],
    ['举行。（文/李四）', ['李四']],
  ])('%s', (text, names) => {
    expect(closingNames(text)).toEqual(names)
  })

  it.each(['举行。（德清县发改局）', '举行。（完）', '举行。（刘通摄）', '举行。（《半月谈》2019年第24期）', '举行。'])(
    'none in %s',
    (text) => {
      expect(closingNames(text)).toEqual([])
    },
  )
})
