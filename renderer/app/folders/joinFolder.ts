/** The path of a folder within a folder, in the platform's own form. `platform` is Node's name of it. */
export function joinFolder(parent: string, name: string, platform: string): string {
  const separator = platform === 'win32' ? '\\' : '/'
  return parent.endsWith(separator) ? `${parent}${name}` : `${parent}${separator}${name}`
}

/** Whether a text can be the name of a new folder on every system. */
export function isFolderName(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are just what must not be in a name
  return /^[^\\/:*?"<>|\u0000-\u001f]{1,100}$/.test(name) && !/^\.+$/.test(name) && !/[. ]$/.test(name)
}

/** The last part of a path, for showing; the path itself where it has none. */
export function folderName(path: string): string {
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? path
}
