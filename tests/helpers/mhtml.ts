/** A part of a page that is saved as one file. */
export interface SavedPart {
  readonly type: string
  readonly location?: string
  readonly id?: string
  readonly encoding: 'quoted-printable' | 'base64' | '8bit'
  readonly bytes: Uint8Array
}

/** The bytes of a page saved as one file (MHTML), as Chrome and Internet Explorer write them. */
export function mhtml(parts: readonly SavedPart[], boundary = '----MultipartBoundary--x----'): Uint8Array {
  const pieces = parts.map(({ type, location, id, encoding, bytes }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Type: ${type}\r\n${id === undefined ? '' : `Content-ID: <${id}>\r\n`}` +
        `Content-Transfer-Encoding: ${encoding}\r\n${location === undefined ? '' : `Content-Location: ${location}\r\n`}\r\n`,
    ),
    Buffer.from(encoded(bytes, encoding)),
    Buffer.from('\r\n'),
  ])
  const head =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a.html\r\nSubject: =?utf-8?Q?=E9=A1=B5?=\r\n' +
    `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\n\r\n`
  return new Uint8Array(Buffer.concat([Buffer.from(head), ...pieces.flat(), Buffer.from(`--${boundary}--\r\n`)]))
}

function encoded(bytes: Uint8Array, encoding: SavedPart['encoding']): Uint8Array | string {
  if (encoding === 'base64') return Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
  if (encoding === '8bit') return bytes
  const quoted = [...bytes].map((byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return quoted.join('').replace(/((?:=[0-9A-F]{2}|[^=\n]){60,75}?)(?=.)/g, '$1=\r\n')
}
