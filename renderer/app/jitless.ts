import { config } from 'zod'

// Before any schema is made: it would try whether it may make code of text, which the window's content policy refuses, and reports.
config({ jitless: true })
