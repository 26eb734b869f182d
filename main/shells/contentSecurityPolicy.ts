/**
 * What a window may load and run, in every shell: the desk's own files and nothing from outside. `style-src` carries `'unsafe-inline'` only
 * because the preview is a sandboxed `srcdoc` frame, which inherits this policy, and a published page holds its style within itself; no
 * script is ever allowed inline. `connect-src 'self'` takes in the WebSocket of the same host and port.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')
