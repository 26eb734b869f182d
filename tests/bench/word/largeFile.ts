import { docx } from '../../helpers/word/docx.ts'
import { abstractNum, li, lvl, num, p, picture, r, styled, tbl, tc, tr } from '../../helpers/word/markup.ts'
import { WPS_STYLES } from '../../helpers/word/fixtures/wpsStyles.ts'
import { pngBytes } from '../../helpers/pictureBytes.ts'

const SENTENCE = '各级党组织要把基层建设放在重要位置，一件事情接着一件事情办，一年接着一年干，久久为功，善作善成。'

/** A manuscript of about so many pages: a heading, paragraphs in several runs, a list and a table to each four pages, and pictures. */
export function largeFile(pages: number, pictures: number): Uint8Array {
  const body: string[] = [styled('2', '一份很长的文稿')]
  const links: [string, string, string][] = []
  const files: Record<string, Uint8Array> = {}
  for (let page = 0; page < pages; page += 1) {
    if (page % 4 === 0) body.push(styled('3', `第 ${page / 4 + 1} 部分`))
    for (let index = 0; index < 6; index += 1) {
      body.push(
        p(
          r(SENTENCE, '<w:rFonts w:hint="eastAsia"/>') +
            r('重点', '<w:b/>') +
            r(SENTENCE, '<w:rFonts w:hint="eastAsia"/>'),
          '<w:ind w:firstLine="420" w:firstLineChars="200"/>',
        ),
      )
    }
    if (page % 4 === 1) for (let index = 0; index < 4; index += 1) body.push(li(1, index % 2, `第 ${index} 项`))
    if (page % 4 === 2)
      body.push(
        tbl(
          3,
          [0, 1, 2, 3].map((row) => tr([tc(`行${row}`), tc('数值'), tc(String(row * page))])),
        ),
      )
  }
  for (let index = 0; index < pictures; index += 1) {
    links.push([`rId${100 + index}`, 'image', `media/image${index}.png`])
    files[`word/media/image${index}.png`] = noisy(index)
    body.push(p(picture(`rId${100 + index}`)))
  }
  const numbering = abstractNum(0, [lvl(0, 'decimal', '%1.'), lvl(1, 'bullet', '•')]) + num(1, 0)
  return docx({ styles: WPS_STYLES, numbering, body: body.join(''), links, files })
}

/** A picture of about 40 kB, each another. */
function noisy(seed: number): Uint8Array {
  const bytes = new Uint8Array(40_000)
  bytes.set(pngBytes(10, 10, seed % 256))
  for (let at = 200, value = seed + 1; at < bytes.length; at += 1) {
    value = (Math.imul(value, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = value >> 16
  }
  return bytes
}
