/**
 * Whether this is a Linux without a display, where no window can open.
 * @param platform as `process.platform`
 * @param env as `process.env`
 */
export function noDisplay(platform: NodeJS.Platform, env: Readonly<Partial<Record<string, string>>>): boolean {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}
