import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Desk } from '../../desk/desk.ts'
import { assetAddress } from '../assetAddress.ts'
import { assetHeaders } from '../assetHeaders.ts'
import { SECURITY_HEADERS } from '../securityHeaders.ts'
import { APP_ORIGIN } from './appScheme.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/** What is looked at of a request. */
type Asked = Pick<Request, 'url' | 'method'>

/**
 * Makes the handler of `qingyang://desk/…`: the renderer's files and the articles' pictures, nothing else.
 * @param files the files that may be served, by address
 */
export function answerAppRequest(
  desk: Pick<Desk, 'readAsset'>,
  files: ReadonlyMap<string, string>,
): (request: Asked) => Promise<Response> {
  return async ({ url, method }) => {
    if (!url.startsWith(`${APP_ORIGIN}/`)) return nothing(403)
    if (method !== 'GET' && method !== 'HEAD') return nothing(405)
    const path = url.slice(APP_ORIGIN.length).replace(/[?#].*$/s, '')
    if (/^\/assets\/[^/]*\//.test(path)) return sendAsset(desk, path)
    const file = files.get(path)
    if (file === undefined) return nothing(404)
    const headers = {
      ...SECURITY_HEADERS,
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Cache-Control': 'no-cache',
    }
    return new Response(await readFile(file), { headers })
  }
}

async function sendAsset(desk: Pick<Desk, 'readAsset'>, path: string): Promise<Response> {
  const address = assetAddress(path)
  const asset = address === null ? null : await desk.readAsset(address.id, address.name)
  if (asset === null || !asset.ok) return nothing(404)
  const { bytes, mediaType } = asset.value
  return new Response(Buffer.from(bytes), { headers: assetHeaders(mediaType, bytes.byteLength) })
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' } })
}
