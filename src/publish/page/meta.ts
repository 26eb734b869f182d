/** A meta's name (or property) and content; those with empty content are left out. */
export type Meta = readonly [name: string, content: string | null]
