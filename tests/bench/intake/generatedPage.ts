import { seededRandom } from '../../helpers/seededRandom.ts'

const WORDS =
  '道路 村民 服务 治理 会议 调研 建设 学校 产业 水利 图书 讲座 市场 雨季 桥梁 志愿者 文化 体育 交通 医院 春耕 丰收 集市 老人 孩子 社区 平台 数据 制度 试点'.split(
    ' ',
  )
const VERBS = '推进 修复 讨论 走访 提出 完成 整理 改善 协调 公布 评议 借鉴'.split(' ')
const PLACES = '青溪县 石桥村 柳河镇 白塔区 南关街道 云岭乡'.split(' ')

/** Markup of a page as sites send it: scripts, menus, side columns and related links round an article; the same number gives the same page. */
export function generatedPage(number: number, paragraphs = 12): string {
  const random = seededRandom(number + 1)
  const one = (list: readonly string[]) => random.pick(list)
  const sentence = () =>
    `${one(PLACES)}${one(VERBS)}${one(WORDS)}${one(WORDS)}工作，${one(WORDS)}与${one(WORDS)}得到${one(VERBS)}，`
  const paragraph = () => `　　${Array.from({ length: 4 }, sentence).join('')}有关负责人介绍了情况。`
  const links = (count: number) =>
    Array.from(
      { length: count },
      (_, n) => `<li><a href="/a/${number}-${n}.html">${one(PLACES)}${one(VERBS)}${one(WORDS)}</a></li>`,
    ).join('\n')
  const title = `${one(PLACES)}${one(VERBS)}${one(WORDS)}${number}`
  const day = `2021-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}_青溪新闻网</title>
<meta name="keywords" content="${one(WORDS)},${one(WORDS)}"><meta name="description" content="${sentence()}">
<script>${'var c=function(a,b){return a+b};'.repeat(60)}</script>
<style>${'.nav li{float:left}.side h3{color:#333}'.repeat(40)}</style></head>
<body><div class="top"><ul class="nav">${links(30)}</ul></div>
<div class="path"><a href="/">首页</a> &gt; <a href="/news">新闻</a> &gt; <a href="/news/local">本地</a></div>
<div class="main"><h1>${title}</h1>
<div class="info"><span>${day} ${String(8 + (number % 12)).padStart(2, '0')}:15</span> <span>来源：青溪新闻网</span> <span>作者：林晓</span></div>
<div class="article-content">
${Array.from({ length: paragraphs }, () => `<p>${paragraph()}</p>`).join('\n')}
<p style="text-align:center"><img src="/img/${number}.jpg" alt=""></p><p style="text-align:center">图为${one(PLACES)}${one(WORDS)}现场。</p>
</div><div class="editor">（责任编辑：苏禾）</div>
<div class="related"><h3>相关新闻</h3><ul>${links(10)}</ul></div></div>
<div class="side"><h3>热门</h3><ul>${links(40)}</ul></div>
<div class="foot"><p>关于我们 | 联系我们</p></div><script>${'track("x");'.repeat(100)}</script></body></html>
`
}
