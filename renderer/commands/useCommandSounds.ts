import { useEffect, useState } from 'react'
import { loadCommandSounds, type CommandSounds } from './commandSounds.ts'

/** The pinyin of command names; null until it is loaded, and where it cannot be: names are then found by their characters alone. */
export function useCommandSounds(): CommandSounds | null {
  const [sounds, setSounds] = useState<CommandSounds | null>(null)
  useEffect(() => {
    let wanted = true
    loadCommandSounds().then(
      (loaded) => {
        if (wanted) setSounds(() => loaded)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return sounds
}
