import { mountTyped } from './mountTyped.tsx'

mountTyped(false)
