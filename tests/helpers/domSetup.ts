import { afterEach } from 'vitest'
import { unmountRoots } from './mountedRoots.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// Here and not beside what shows: files that share modules would have it for the first of them alone.
afterEach(unmountRoots)
