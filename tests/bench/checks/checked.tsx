import { mountTyped } from './mountTyped.tsx'

mountTyped(true)
