import { isFigure, type Block } from '../convert/block.ts'
import type { Pass } from './pass.ts'

/** Lines that publishers put under (or over) every article; each must begin the line. */
const NOTICE = new RegExp(
  '^[\\s【\\[（(*※▲◎●■-]*(?:' +
    [
      '(?:特别|免责|版权|郑重|重要|本[网站刊报])?声明[:：】\\]]?',
      '版权(?:归|所有|说明|申明|信息)',
      '未经[\\u4e00-\\u9fff]{0,12}(?:授权|许可|允许)',
      '转载(?:请|须|需|声明|授权|说明)',
      '本(?:文|稿|网|站|平台|公众号)[\\u4e00-\\u9fff]{0,12}(?:系|为|转载|版权|独家|首发|不代表|仅代表|所有|凡|发布|注明|来自)',
      '(?:以上|文章|本文)?(?:内容|观点)?(?:仅|不)代表',
      '凡(?:本[网站报]|注明|来源)',
      '(?:长按|扫描?|识别|扫一扫|扫码|微信扫)[\\u4e00-\\u9fff“”]{0,14}(?:二维码|关注|下载|查看|阅读)',
      '(?:扫描|扫码|扫一扫|关注|欢迎关注|点击关注|敬请关注|更多[\\u4e00-\\u9fff]{0,12}(?:请|关注|资讯|内容|下载)|下载[\\u4e00-\\u9fff“”]{0,10}(?:APP|客户端))',
      '(?:打印|关闭|分享)[\\u4e00-\\u9fff]{0,4}(?:本页|窗口|到|至)?[:：]?$',
      '(?:返回|回到)(?:顶部|首页|列表|搜狐)',
      '(?:投稿|联系|爆料|举报|合作|商务)(?:邮箱|电话|方式|热线|请)',
      '(?:我要)?纠错[】\\]]?$',
      '(?:阅读原文|我要评论|我有话说|查看更多|收起|展开全文|阅读全文|正在加载|分享到|责任编辑$)',
      '(?:第\\s*\\d+\\s*页|共\\s*\\d+\\s*页|上一页|下一页|首页|尾页|末页|1[\\]】]?\\s*[\\[【]?2[\\]】]?)[\\s\\d\\[\\]【】…下上一页尾末首共第]*$',
      '(?:广告|ADVERTISEMENT|Advertisement)$',
    ].join('|') +
    ')',
)

const REPRINT = /^[\s（(【[]*(?:[（(【[]?原标题|本文原标题|原文标题|原题为?|本文原题|\(?原标题为)[:：\s《“]/

/** Leaves out rights notices, calls to follow or scan, pagers and `原标题` lines at both ends of the text. */
export const dropNotices: Pass = (blocks, { drop }) => {
  const sentences = blocks.filter((block) => !isFigure(block))
  const edge = new Set([
    ...sentences.slice(0, 3),
    ...sentences.slice(-Math.max(3, Math.min(8, Math.floor(sentences.length / 2)))),
  ])
  return blocks.filter((block) => {
    const notice = edge.has(block) && isNotice(block)
    if (notice) drop(block, { zh: '版权、推广等说明', en: 'notice of the publisher' })
    return !notice
  })
}

function isNotice(block: Block): boolean {
  return block.chars <= 400 && (NOTICE.test(block.text) || (REPRINT.test(block.text) && block.chars <= 120))
}
