/** Who asks: told by the shell, never by the caller. */
export interface Sender {
  readonly windowId: string
  /** the origin of the asking page, e.g. `qingyang://desk` or `http://127.0.0.1:40123` */
  readonly origin: string
  /** false for iframes */
  readonly mainFrame: boolean
}
