import { isFigure, pictureOf } from '../convert/block.ts'
import type { Pass } from './pass.ts'

const ORNAMENT =
  /(?:^|[/_-])(?:content_?logo|logo|qr_?code|erweima|ewm|2wm|wxgzh|share|sharelogo|btn|button|icon|next_?page|prev_?page|guanzhu|follow)[\w-]*\.(?:gif|png|jpe?g|svg|webp)$/i

/** Leaves out logos, codes to scan and buttons that stand among the text as pictures. */
export const dropLoosePictures: Pass = (blocks, { drop }) =>
  blocks.filter((block) => {
    const { remote, asset } = pictureOf(block)
    const address = (remote || asset).replace(/[?#].*$/s, '')
    const ornament = isFigure(block) && block.text === '' && ORNAMENT.test(address)
    if (ornament)
      drop(
        { ...block, text: address },
        { zh: '图标、二维码等装饰图片', en: 'icon or code, not a picture of the article' },
      )
    return !ornament
  })
