import { DOUBLE_SURNAMES, SURNAMES } from './surnames.ts'

/** Words that have a name's shape and are none. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  '连载 时评 时间 时政 万方 高清 高校 高级 安全 文字 文化 文章 文稿 文图 方正 明天 明日 原创 原文 原题 原载 国际 国内 国家 平台 平安 成都 南京 海南 海口 海外 云南 江苏 江西 江南 华东 华北 华南 华西 金融 安徽 贵州 关注 关于 关键 房产 路透 司法 司机 公安 公开 公告 公益 公司 公众 来源 来信 普通 信息 相关 强国 国是 阳光 都市 燕赵 武汉 苏州 常州 温州 杭州 石家庄 车辆 米粒 管理 管理员 全文完 全文 应急 商务 农业 农民 农村 党建 党员 党报 党政 计划 计算 通讯 和平 和谐 古城 古籍 时代 时报 成文 成员 牛人 马上 万一 任务 任何 何时 何处 何以 马路 白天 田野 黄金 黄河 金秋 解读 解放 解说 解析 单位 单独 边防 应用 全国 全部 全球 原因 原来 万象 万家 包括 华人 华夏 华商 荣誉 荣获 终审 支持 支部 居民 印发 公示 公报 展览 展示 展望 富民 利民 来电 但是 乐队 乐观 阿里 于是 向上 向前 文旅 简讯 简介 简报 高端 高层 常委 常务 项目 海报 海军 空军 陆军 明星 花絮 花样 成果 成功 方法 方案 方式 盖章 查看 查阅 查询 管委会 卫健委 安监局 国资委 财政厅'.split(
    ' ',
  ),
)
/** Ends that organisations, rubrics and functions have and people do not. */
const NOT_ENDS =
  /[报网社台局厅部委站院所会处室科刊组队馆店厂校系县市区镇村省州摄图片文编讯电版篇章集号]$|(?:频道|新闻|日报|在线|客户端|公司|集团|中心|工作室|编辑部|记者|小编|管理员|先生|女士|老师|教授|市长|书记|主任|同学)$/

/**
 * Whether a text has the shape of one person's name: two to four 汉字 with a Chinese family name, a foreign name with `·`, or Latin words.
 * A shape only: who it is cannot be known.
 */
export function isPersonName(text: string): boolean {
  const name = text.replace(/^[[(（【〔]\p{L}{1,4}[\])）】〕]\s*/u, '').trim()
  if (/^[\u4e00-\u9fff]{2,4}$/.test(name)) {
    if (NOT_NAMES.has(name)) return false
    if (DOUBLE_SURNAMES.has(name.slice(0, 2))) return name.length >= 3
    return (
      SURNAMES.has(name[0]!) &&
      name.length <= (SURNAMES.has(name[1]!) ? 4 : 3) &&
      (!NOT_ENDS.test(name) || MAY_END.test(name))
    )
  }
  if (/^[\u4e00-\u9fff]{1,10}(?:[·•・．][\u4e00-\u9fffA-Z]{1,12}){1,4}$/.test(name)) return !NOT_ENDS.test(name)
  return /^[A-Z][A-Za-z.'’-]{0,20}(?: [A-Z][A-Za-z.'’-]{0,20}){1,3}$/.test(name)
}

/** Ends that organisations share with given names: taken as a name only at the usual length with a frequent family name. */
const MAY_END = /^[王李张刘陈杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾][\u4e00-\u9fff]?[文章集会图电校州]$/
