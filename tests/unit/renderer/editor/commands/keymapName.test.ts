import { expect, it } from 'vitest'
import { keymapName } from '../../../../../renderer/editor/commands/keymapName.ts'

it.each([
  ['Mod+Alt+C', 'Mod-Alt-c'],
  ['Mod+Shift+Enter', 'Mod-Shift-Enter'],
  ['Mod+Alt+[', 'Mod-Alt-['],
  ['F2', 'F2'],
])('%s', (keys, expected) => {
  expect(keymapName(keys)).toBe(expected)
})
