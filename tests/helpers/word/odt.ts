import { strToU8, zipSync, type Zippable } from 'fflate'

/** What an OpenDocument text is made of, as markup; parts that are not given are not in the file. */
export interface OdtParts {
  /** what stands in `office:text` */
  readonly body: string
  /** styles of its own, in `content.xml` */
  readonly automatic?: string
  /** what stands in `office:styles` */
  readonly styles?: string
  /** what stands in `office:master-styles` */
  readonly pages?: string
  /** what stands in `office:meta` */
  readonly meta?: string
  /** what stands in the manifest */
  readonly manifest?: string
  /** further files, by their path */
  readonly files?: Readonly<Record<string, Uint8Array>>
}

const OPEN = 'urn:oasis:names:tc:opendocument:xmlns:'

/** Namespaces as LibreOffice declares them. */
export const ODT_ROOT = [
  ...['office', 'style', 'text', 'table', 'meta', 'chart'].map((name) => [name, `${OPEN}${name}:1.0`]),
  ['draw', `${OPEN}drawing:1.0`],
  ['fo', `${OPEN}xsl-fo-compatible:1.0`],
  ['svg', `${OPEN}svg-compatible:1.0`],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['loext', 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'],
  ['math', 'http://www.w3.org/1998/Math/MathML'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** Builds an OpenDocument text byte by byte. */
export function odt({ body, automatic = '', styles, pages = '', meta, manifest, files = {} }: OdtParts): Uint8Array {
  const parts: Zippable = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${ODT_ROOT}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    ...files,
  }
  if (styles !== undefined || pages !== '')
    parts['styles.xml'] = strToU8(
      `<office:document-styles ${ODT_ROOT}><office:styles>${styles ?? ''}</office:styles><office:master-styles>${pages}</office:master-styles></office:document-styles>`,
    )
  if (meta !== undefined)
    parts['meta.xml'] = strToU8(
      `<office:document-meta ${ODT_ROOT}><office:meta>${meta}</office:meta></office:document-meta>`,
    )
  if (manifest !== undefined)
    parts['META-INF/manifest.xml'] = strToU8(
      `<manifest:manifest xmlns:manifest="${OPEN}manifest:1.0">${manifest}</manifest:manifest>`,
    )
  return zipSync(parts)
}

/** A paragraph of an OpenDocument text. */
export function tp(content: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`
}
