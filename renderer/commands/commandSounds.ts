/** The pinyin of a Chinese name: its initials (`cz`), then its syllables run together (`chazhao`). */
export type CommandSounds = (name: string) => readonly string[]

let loaded: Promise<CommandSounds> | null = null

/** Loads what tells the pinyin of names; a dictionary, so it comes when commands are first searched for, and once. */
export function loadCommandSounds(): Promise<CommandSounds> {
  return (loaded ??= load())
}

async function load(): Promise<CommandSounds> {
  const { pinyin } = await import('pinyin-pro')
  const known = new Map<string, readonly string[]>()
  return (name) => {
    let sounds = known.get(name)
    if (sounds === undefined) {
      const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true })
      sounds = [syllables.map((syllable) => syllable.charAt(0)).join(''), syllables.join('')]
      known.set(name, sounds)
    }
    return sounds
  }
}
