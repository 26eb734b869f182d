import { expect, it } from 'vitest'
import { createChecker } from '../../../../src/check/createChecker.ts'
import { leadFigures } from '../../../../src/check/rules/leadFigures.ts'
import { articleOf } from '../../../helpers/check/articleOf.ts'
import { ruleTable } from '../../../helpers/check/ruleTable.ts'

ruleTable(leadFigures, {
  finds: [
    '全县投入«3.2亿元»修路架桥。¶去冬今春，全县投入2.3亿元，路修到了寨门口。',
    '会议在县城举行，参会«120人»。¶会议开了两天。¶会上，参会210人，分成四组讨论。',
    '雷山县新建公路«1200公里»。¶山高谷深，雷山县新建公路120公里，实属不易。',
    '来自各乡镇的«120名»代表参加会议。¶开幕式上，102名代表参加会议。',
    '项目总投资达«13.5万元»，月底完工。¶据介绍，项目总投资15.3万元。',
    '展览共展出文物«326件»。¶走进展厅，展出文物362件，件件精美。',
    '今年前三季度，全省粮食总产量达到«1250万吨»。¶今年前三季度，全省粮食总产量达到980万吨。',
    '本届书展参展出版社«58家»。¶记者了解到，本届书展参展出版社85家。',
    '每户补助«1200元»。¶按规定，每户补助2100元。',
    '国内生产总值同比增长«5.2%»。¶发布会上说，国内生产总值同比增长5.3%。',
  ],
  leaves: [
    '全县投入3.2亿元修路架桥。¶其中，财政投入2.3亿元。',
    '全县投入3.2亿元。¶累计投入2.3亿元。¶全县投入3.2亿元修路。',
    '参会120人。¶参会约210人。',
    '参会120人。¶去年参会210人，今年参会120人。',
    '参会120人。¶2015年的会议参会210人。',
    '项目总投资3.2亿元。¶一期项目总投资2.3亿元，二期项目总投资0.9亿元。',
    '雷山县投入3.2亿元。¶丹寨县投入2.3亿元。',
    '全县投入3.2亿元修路。¶全县投入2.3亿元建校舍。',
    '会议共有120名代表参加。¶会场外，210名群众收看直播。',
    '全省人口增加到1200万人。¶全省人口从1100万人增加到1200万人。',
    '项目总投资约3亿元。¶项目总投资2.96亿元。',
    '项目总投资3.2亿元。¶项目总投资3.16亿元。',
    '新增就业120人。¶就业210人。',
    '工期120天，投入32台机械。¶投入23台挖掘机。',
    '植树120棵。',
    '图书馆外借图书52万册。¶少儿馆外借图书25万册。',
    '前三季度，公司净利润32亿元。¶其中，第三季度营业收入125亿元，净利润23亿元。',
    '小麦收获面积5200万亩，单产420公斤。¶南部麦区收获面积2500万亩，单产402公斤。',
    '处理干部251人。¶街道一级处理干部215人。',
    '国内生产总值同比增长5.2%。¶分产业看，第一产业增加值56374亿元，同比增长4.0%。',
    '参展单位2700家。¶分会场65家，参展单位1200家。',
    '学校有教师120人。¶建校时，学校有教师12人。',
    '全镇有贫困户120户。¶那时，全镇有贫困户1200户。',
    '全镇有贫困户120户。¶脱贫攻坚之初，全镇有贫困户1020户。',
    '该馆藏书120万册。¶该馆藏书以古籍为主，藏书阁内有210册善本。',
    '公司营业收入3.2亿元。¶凯里公司营业收入2.3亿元。',
    '奖励张三1200元。¶奖励李四2100元。',
  ],
})

const checked = (text: string, abstract: string) =>
  createChecker([leadFigures])
    .check(articleOf(text, { abstract }))
    .map(({ place, found, message }) => [place.kind, found, message.zh])

it('holds the abstract against the whole body, and says what stands where', () => {
  expect(checked('全县投入2.3亿元，修路架桥。¶大家干劲十足。', '全县投入3.2亿元，打通断头路。')).toEqual([
    ['field', '3.2亿元', '这里写“全县投入3.2亿元”，正文写“全县投入2.3亿元”。'],
  ])
})

it('says nothing where the body has the abstract’s figure too, or has several', () => {
  expect(checked('大家干劲十足。¶全县投入2.3亿元。¶全县投入3.2亿元。', '全县投入3.2亿元。')).toEqual([])
  expect(checked('大家干劲十足。¶参会120人。¶参会102人。', '参会201人。')).toEqual([])
  expect(checked('', '全县投入3.2亿元。')).toEqual([])
})

it('takes a picture’s caption and a table’s cell for a word of the body, but holds nothing against them', () => {
  const cell = (text: string) => ({
    type: 'tableCell',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  const table = (text: string) => ({ type: 'table', content: [{ type: 'tableRow', content: [cell(text)] }] })
  const check = (text: string) => {
    const { metadata, document } = articleOf('参会120人。')
    const content = [...(document.content ?? []), table(text)]
    return createChecker([leadFigures]).check({ metadata, document: { ...document, content } })
  }
  expect(check('参会210人')).toEqual([])
  expect(check('参会120人')).toEqual([])
})
