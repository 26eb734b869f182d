/** Ends and beginnings by which organisations that publish are known. */
const ENDS =
  /(?:报|報|网|網|電視|廣播|新聞|新聞網|週刊|雜誌|通訊社|网站|社|台|频道|新闻|新闻网|周刊|杂志|在线|客户端|APP|App|晚报|时报|观察|财经|视界|电视|广播|融媒体?|中心|公众号|微信|微博|之声|之窗|门户|编辑部|工作室|出版社|通讯社|期刊|学报|论坛|月刊|半月谈|求是|官网|平台|局|委|厅|部|办|院|所|协会|学会|联合会|委员会|政府|公司|集团|大学|学院|中学|医院|法院|检察院|科技|日报|传媒|资讯|头条|号|网易|新浪|腾讯|搜狐|凤凰|澎湃|界面|网络|综合|原创|本站|互联网)(?:综合|报道|讯|专稿|专电)?$/
/** Names of media in Latin letters. */
const LATIN =
  /^[A-Z][\w.'’ -]{0,24}\b(?:Daily|News|Times|Post|Press|Herald|Weekly|Today|Agency|Online|Network|Tribune|Evening|Morning)$|^Xinhua$/
const BEGINS =
  /^(?:新华|人民|中新|中国|光明|央视|央广|经济日报|环球|参考消息|澎湃|南方|北京|上海|广州|证券|第一财经|财新|每日经济|21世纪)/

/** Whether a text that stands without a label can be the name of a medium or an office. */
export function isMedium(text: string): boolean {
  const name = text.trim()
  if (name.length < 2 || name.length > 30 || /[。！？!?，；;]/.test(name) || /^\d/.test(name)) return false
  if (FURNITURE.test(name)) return false
  return ENDS.test(name) || LATIN.test(name) || (name.length <= 10 && BEGINS.test(name))
}

const FURNITURE =
  /^(?:首页|评论|分享|打印|收藏|关注|举报|订阅|登录|注册|字号|字体|大|中|小|放大|缩小|转发|微信|微博|朋友圈|关闭|更多|原创|公众号|企鹅号|新浪微博|腾讯微博|QQ空间|人民网|微信公众号|客户端|手机看新闻|打印本页|关闭窗口|我要评论|我有话说|参与互动|正文|网站首页|频道|App|APP|[\u4e00-\u9fff]*(?:下载|首页|分享|跟贴|评论|打开))$|下载|扫码|扫一扫|点击/
