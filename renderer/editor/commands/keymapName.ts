/** The keys of a command, `Mod+Alt+C`, as ProseMirror's keymap wants them: `Mod-Alt-c`. */
export function keymapName(keys: string): string {
  return keys
    .split('+')
    .map((part) => (part.length === 1 ? part.toLowerCase() : part))
    .join('-')
}
