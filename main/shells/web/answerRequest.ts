import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'
import type { Desk } from '../../desk/desk.ts'
import { assetAddress } from '../assetAddress.ts'
import { assetHeaders } from '../assetHeaders.ts'
import { SECURITY_HEADERS } from '../securityHeaders.ts'
import type { Gate } from './gate.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** What a browser shows where the door stays shut. No word of why: whoever has the address knows. */
const REFUSED = '请使用清样启动时给出的地址打开。\nOpen the address that Qingyang gave when it started.\n'

/**
 * Makes the handler of the web shell's HTTP requests: door, then picture route, then the renderer's files.
 * @param rendererFolder the built renderer; its files are listed once, and only those are served
 */
export function answerRequest(gate: Gate, desk: Desk, rendererFolder: string): Answer {
  const serveFile = sirv(rendererFolder, { etag: true, dotfiles: false, extensions: [], onNoMatch: notFound })
  return async (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    const [path = '', query = ''] = (request.url ?? '').split('?', 2)
    if (!gate.isOurs(request.headers)) return refuse(response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405)
    if (path === '/' && new URLSearchParams(query).has('token')) return enter(gate, query, response)
    if (!gate.hasCookie(request.headers)) return refuse(response)
    if (/^\/assets\/[^/]*\//.test(path)) return sendAsset(desk, path, response)
    // A broken Range would throw within the file server; no file here is worth a part of it.
    delete request.headers.range
    response.setHeader('Cache-Control', 'no-cache')
    request.url = path === '/' ? '/index.html' : path
    serveFile(request, response)
  }
}

function enter(gate: Gate, query: string, response: ServerResponse): void {
  const cookie = gate.exchange(new URLSearchParams(query).get('token') ?? '')
  if (cookie === null) return refuse(response)
  response.writeHead(303, { Location: '/', 'Set-Cookie': cookie }).end()
}

async function sendAsset(desk: Desk, path: string, response: ServerResponse): Promise<void> {
  const address = assetAddress(path)
  const asset = address === null ? null : await desk.readAsset(address.id, address.name)
  if (asset === null || !asset.ok) return end(response, 404)
  const { bytes, mediaType } = asset.value
  response.writeHead(200, assetHeaders(mediaType, bytes.byteLength)).end(bytes)
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(REFUSED)
}

function notFound(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  end(response, 404)
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}
