/** What a label on a page tells. `other` only ends the value before it. */
export type CreditRole =
  | 'source'
  | 'author'
  | 'editorInChief'
  | 'editor'
  | 'proofreader'
  | 'reviewer'
  | 'published'
  | 'updated'
  | 'keywords'
  | 'abstract'
  | 'affiliation'
  | 'bio'
  | 'other'

const LABELS: Readonly<Record<CreditRole, string>> = {
  source:
    '信息来源 文章来源 稿件来源 新闻来源 内容来源 作品来源 本文来源 来源于 来源 來源 稿源 文章出处 出处 转载自 转自 摘自 供稿单位 发布机构 发布单位 发稿单位 Source source',
  author:
    '文章作者 本文作者 作者姓名 原作者 作者 撰稿人 撰稿 撰文 执笔 供稿人 供稿 文字记者 采访记者 记者 通讯员 記者 通訊員 撰文者 特约撰稿 编译 翻译 译者 采写 文图 图文 文/图 文／图 图/文 文字 文 By by Author author Authors Reporter',
  editorInChief: '责任编辑 責任編輯 本文责任编辑 本文责编 本期责编 责编 責編 责任编缉 Editor editor Editors',
  editor:
    '本文编辑 网络编辑 网页编辑 网站编辑 文字编辑 图文编辑 本期编辑 栏目编辑 新媒体编辑 值班编辑 微信编辑 执行编辑 稿件编辑 信息编辑 编辑 編輯 小编',
  proofreader: '责任校对 文字校对 责校 校对 校對',
  reviewer: '审核人 审核 审稿 审校 审签 审定 审阅 复审 终审 初审 一审 二审 三审 监审 签发人 签发',
  published:
    '发布时间 发布日期 发表时间 发表日期 发稿时间 发稿日期 发文时间 刊发时间 公开日期 信息时间 录入时间 添加时间 上传时间 文章时间 发布于 发表于 發佈時間 發布時間 发布 发表 日期 时间 時間 日 期 时 间 Published published Date',
  updated: '最后更新时间 最后更新 更新时间 更新日期 更新于 更新時間 修改时间 编辑时间 更新 Updated updated',
  keywords: '文章关键词 关键字 关键词 关键詞 标签 Tags tags Tag tag',
  abstract: '内容摘要 内容提要 内容提示 文章摘要 内容简介 核心提示 摘要 提要 导读 导语',
  affiliation: '作者单位 作者工作单位',
  bio: '作者简介 作者介绍',
  other:
    '浏览次数 浏览量 浏览数 浏览 点击次数 点击数 点击量 点击率 点击 阅读次数 阅读数 阅读量 阅读 访问次数 访问量 访问 人气 热度 评论数 评论 字号 字体大小 字体 大小 打印 分享到 分享 收藏 点赞 ' +
    '摄影记者 图片记者 摄影 摄像 摄 图片来源 图片 供图 图源 图 制图 美术编辑 美编 视觉设计 视觉 设计 排版 版式 监制 总监制 统筹 策划 出品人 出品 总策划 主编 副主编 总编辑 总编 制片 制作 视频 剪辑 后期 配音 海报 ' +
    '成文日期 发文日期 录入人 录入员 录入 发布人 发布者 信息员 上传者 上传 栏目 所属栏目 分类 频道 版次 版面 刊期 电话 联系电话 邮箱 地址 文号 索引号 主题词 主题分类 体裁 实习编辑 责任主编 值班主任 值班主编 值班编委 运营 编委 编审 ' +
    '原标题 原文标题 原题 题图 封面 字数 语言 语种 译审 翻译审校 事实核查 法律顾问 声明 免责声明 版权声明 特别声明 提示 温馨提示 链接 原文链接 当前位置 您的位置 您现在的位置 位置 资料来源 数据来源',
}

const ROLES = new Map<string, CreditRole>()
for (const [role, words] of Object.entries(LABELS) as [CreditRole, string][]) {
  for (const word of words.split(' '))
    if (word.length > 1 || '文图摄'.includes(word)) ROLES.set(word, ROLES.get(word) ?? role)
}

/** The role of a label; spaces within it (`作　者`, `责 编`) do not matter. */
export function roleOf(label: string): CreditRole | undefined {
  return ROLES.get(label.replace(SPACED, ''))
}

/** Marks of space and element edges that designers put within short labels. */
const SPACED = /[\s\u00a0\u3000\u2063]+/g

const GAP = '[\\s\\u00a0\\u3000\\u2063]{0,6}'
const alternatives = [...ROLES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => {
    const letters = [...word].map((letter) => letter.replace(/[/]/g, '\\/'))
    return /^[\u4e00-\u9fff]{2}$/.test(word) ? letters.join(GAP) : letters.join('')
  })
  .join('|')

/** A label with its sign: `来源：`, `责编|`, `作　者:`; a sign must follow, so that the words may be used in sentences. */
export const LABEL_SOURCE = `(${alternatives})(?:人员)?${GAP}[:：︰∶|｜︱丨∣┃/／]${'(?!/)'}`
