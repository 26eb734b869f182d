import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../sourceFiles.ts'
import type { WordFixture } from './wordFixture.ts'

const stored = (name: string) => () => new Uint8Array(readFileSync(join(ROOT, 'tests/fixtures/word', `${name}.docx`)))

/** Files that LibreOffice made of the sources in `tests/fixtures/word/sources`. */
export const LIBRE_FIXTURES: readonly WordFixture[] = [
  {
    name: 'lo-article',
    bytes: stored('lo-article'),
    metadata: { title: '山乡巨变的一年', source: '农村观察', authors: ['周立波'], keywords: ['山乡', '巨变'] },
    outline: `清溪乡的{*一年*}，从{/春耕/}说起，{_到秋收_}为止，{~没有冬天~}。水是 H{,2,}O，面积是 10 m{^2^}，详见{报告}(https://example.com/report?a=1&b=2)。
## 春耕
三月，田里的人多起来。⏎四月，插秧。
1. 犁田
  1. 用牛
  2. 用机器
2. 育秧
随后是：
3. 插秧
- 早稻
  - 二季早
    - 三层
- 晚稻
### 天气
> → 雨水多的年份，收成反而好。
## 秋收
center （一行居中的话）
end 清溪乡政府`,
  },
  {
    name: 'lo-tables',
    bytes: stored('lo-tables'),
    metadata: { title: '收成统计' },
    outline: `下表是各村收成。
|! 1x2 center {*村*}
|! 2x1 center {*收成*}
---row
|! center {*早稻*}
|! center {*晚稻*}
---row
| 东村
| 120
| 98
---row
| 西村
| 2x1 未报
---row
表后一段。
| 1x3 左
| 右一
---row
| 右二
  - 其一
  - 其二
---row
| 右三
---row
完。`,
  },
  {
    name: 'lo-notes',
    bytes: stored('lo-notes'),
    metadata: { title: '茶馆的历史', subtitle: '——从清末到今天' },
    outline: `## 清末
茶馆是市民社会的缩影[^王笛：《茶馆》。]，也是消息的集散地[^^参见附录一。]。
当年添上的话，{*要紧*}，x{^2^}，H{,2,}O。
### 陈设
1. 桌椅
  - 竹椅
  - 方桌
2. 茶具
> → 一碗茶，坐一天。
[image1.png] 图1 茶馆门面
链接见{茶馆志}(https://example.com/tea)。
→ 框中一句话。
全文完。`,
    absent: ['删掉的话'],
  },
]
