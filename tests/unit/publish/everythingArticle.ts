import { articleSchema } from '../../../src/article/document/articleSchema.ts'
import type { DocumentJson } from '../../../src/article/document/documentJson.ts'
import type { Article } from '../../../src/article/article.ts'
import type { Mark, Node } from '@tiptap/pm/model'
import { referenceArticle } from './referenceArticle.ts'

const { nodes, marks } = articleSchema

function t(words: string, ...set: Mark[]): Node {
  return articleSchema.text(words, set)
}

function p(words: string | Node[], attrs: Record<string, unknown> = {}): Node {
  return nodes.paragraph.createChecked(attrs, typeof words === 'string' ? (words === '' ? [] : t(words)) : words)
}

function item(...content: Node[]): Node {
  return nodes.listItem.createChecked(null, content)
}

function cell(words: string, attrs: Record<string, unknown> = {}, type = nodes.tableCell): Node {
  return type.createChecked(attrs, p(words))
}

function figure(attrs: Record<string, unknown>, caption: string): Node {
  return nodes.figure.createChecked(attrs, caption === '' ? [] : t(caption))
}

const link = marks.link.create({ href: 'https://www.cssn.cn/a?b=1&c[]=2', title: '原文“标题”' })
const bold = marks.bold.create()

const blocks: Node[] = [
  p([
    t('粗', bold),
    t('斜', marks.italic.create()),
    t('划线', marks.underline.create()),
    t('删', marks.strike.create()),
    t('H'),
    t('2', marks.subscript.create()),
    t('O、m'),
    t('2', marks.superscript.create()),
    t('郇', marks.ruby.create({ text: 'xún' })),
    t('邑', marks.ruby.create({ text: 'yì' }), bold),
    t('赭', marks.colour.create({ name: 'ochre' }), bold),
    t('，见', link),
    t('原文', link, bold),
    t('。', link),
    nodes.hardBreak.create(),
    t('换行以后 & <标记> "引号" ]]> <!-- 注 --> </script>'),
  ]),
  nodes.heading.createChecked({ level: 2, align: 'center' }, t('一、二级标题')),
  p('两端对齐的一段。', { align: 'justify' }),
  p([
    t('质能关系 '),
    nodes.formula.create({ tex: 'E=mc^2' }),
    t('，人均 '),
    nodes.formula.create({ tex: '\\frac{\\text{总产值}}{\\text{人口}}<\\sqrt[3]{x}' }, null, [bold]),
    t('，看不懂的 '),
    nodes.formula.create({ tex: '\\坏 & <b>' }),
  ]),
  p([nodes.formula.create({ tex: '\\sum_{i=1}^{n} x_i=\\int_0^1 f(x)\\,\\mathrm{d}x', display: 'block' })], {
    align: 'center',
    indent: 0,
  }),
  p('居中的一段', { align: 'center', indent: 0 }),
  p('右齐的一段', { align: 'end', indent: 0 }),
  p('顶格的一段，没有首行缩进。', { indent: 0 }),
  p(''),
  nodes.heading.createChecked({ level: 3 }, t('（一）三级标题')),
  nodes.blockquote.createChecked(null, [p('“小康不小康，关键看老乡”。'), p('引文第二段。')]),
  nodes.callout.createChecked(null, [
    nodes.heading.createChecked({ level: 4 }, t('名词解释')),
    p('“小康”是一个古老的词。'),
    nodes.bulletList.createChecked(null, [item(p('见《诗经》'))]),
  ]),
  nodes.pullQuote.createChecked(null, [
    p('关键看老乡', { indent: 0 }),
    p('——座谈会 & 记录', { align: 'end', indent: 0 }),
  ]),
  nodes.heading.createChecked({ level: 4 }, t('1. 四级标题')),
  nodes.bulletList.createChecked(null, [
    item(p('选优配强领导班子')),
    item(
      p('建强基层党组织'),
      nodes.orderedList.createChecked({ start: 3 }, [item(p('第三项')), item(p('第四项'), p('第四项的第二段'))]),
    ),
  ]),
  nodes.horizontalRule.create(),
  nodes.pageBreak.create(),
  figure({ asset: '图 一#.png', alt: '工作座谈会现场', credit: '张三', width: 80 }, '图为座谈会现场。'),
  figure({ asset: '小图.png', alt: '', align: 'left', credit: '新华社记者 李四 摄' }, '左侧的图。'),
  p('绕图的文字。'.repeat(40)),
  nodes.figureGroup.createChecked(null, [
    figure({ asset: '图 一#.png', alt: '会场 & 远景', credit: '张三' }, '左：会场。'),
    figure({ asset: '小图.png', width: 40, align: 'right' }, ''),
  ]),
  nodes.groupCaption.createChecked(null, [t('左：会场；右：'), t('新村', bold), t(' & 茶园。')]),
  figure({ asset: '没有.jpg' }, '只有文件名的图'),
  figure({ remote: 'https://img.example.cn/a.jpg' }, '网上的图'),
  nodes.tableCaption.createChecked(null, [t('表1　'), t('贫困人口', bold), t(' & 变化')]),
  nodes.table.createChecked(null, [
    nodes.tableRow.createChecked(null, [
      cell('指标', { colwidth: [120] }, nodes.tableHeader),
      cell('2015年', {}, nodes.tableHeader),
      cell('2016年', {}, nodes.tableHeader),
    ]),
    nodes.tableRow.createChecked(null, [
      cell('贫困人口', { rowspan: 2 }, nodes.tableHeader),
      cell('5575万'),
      cell('4335万'),
    ]),
    nodes.tableRow.createChecked(null, [cell('合计两年', { colspan: 2 })]),
  ]),
]

/** An article with every node, every mark, every alignment, pictures of all kinds and every metadata field filled. */
export function everythingArticle(): Article {
  const reference = referenceArticle()
  return {
    ...reference,
    id: '20260102-样样都有-abcd',
    metadata: {
      ...reference.metadata,
      kicker: '引题：抓党建促脱贫攻坚',
      subtitle: '——副题 & “引号” <尖括号>',
      sourceUrl: 'http://www.cssn.cn/dzyx/201605/t20160519.html',
      authors: ['吴益美', '王五'],
      authorBio: '吴益美，贵州省雷山县委组织部干部。',
      abstract: '摘要第一行。\n摘要第二行 </script><!-- "引号"。',
      editors: ['汤诗瑶', '丁涛'],
      origin: 'original',
      rights: '版权所有',
      coverImage: '封面.jpg',
      attachments: ['附件.pdf', '缺.doc'],
    },
    document: nodes.doc.createChecked(null, blocks).toJSON() as DocumentJson,
    assets: ['图 一#.png', '小图.png', '封面.jpg', '附件.pdf'].map((name) => ({
      name,
      kind: name.endsWith('pdf') ? 'file' : 'picture',
      mediaType: name.endsWith('pdf') ? 'application/pdf' : 'image/png',
      size: 1024,
      sha256: '0'.repeat(64),
      ...(name === '图 一#.png' ? { width: 1200, height: 800 } : {}),
      ...(name === '小图.png' ? { width: 240, height: 320 } : {}),
    })),
  }
}
