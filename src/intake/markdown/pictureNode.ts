import type { Token } from 'markdown-it'
import { isAssetName } from '../../article/asset.ts'
import type { NodeJson } from '../../article/document/documentJson.ts'
import { isWebAddress } from '../../article/document/safeAddress.ts'

/** The picture block of a Markdown image: on the network, or a file that lay beside the text. */
export function pictureNode(token: Token): NodeJson {
  const address = String(token.attrGet('src') ?? '')
  const name = decoded(address.replace(/[?#].*$/s, '').replace(/^.*[\\/]/s, ''))
  const isRemote = isWebAddress(address)
  return {
    type: 'figure',
    attrs: {
      asset: isRemote || !isAssetName(name) ? '' : name,
      remote: isRemote ? address : '',
      alt: token.content.slice(0, 500),
      credit: '',
      width: null,
      align: 'center',
    },
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
