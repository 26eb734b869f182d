import { afterEach } from 'vitest'
import { unmountRoots } from './mountedRoots.ts'

// What the desk runs in. Set before anything is read: ProseMirror asks once, for all files that share its modules.
Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 Chrome/140.0.0.0', configurable: true })

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Here and not beside what shows: files that share modules would have it for the first of them alone.
afterEach(unmountRoots)
