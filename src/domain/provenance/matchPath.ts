/** What a path said in the places its shape names, e.g. `{ user: 'Reuters', id: '12' }`. */
export type PathMatch = Partial<Record<'user' | 'id' | 'owner' | 'slug', string>>

const isPlace = (step: string): boolean => step.includes(':')

/** `:user` takes any part, `@:user` a part that begins with `@`; other steps are words in any case. */
function takes(step: string, segment: string | undefined): boolean {
  if (step === ':id') return true
  if (segment === undefined) return false
  if (step.startsWith('@:')) return segment.startsWith('@')
  return isPlace(step) || step === segment.toLowerCase()
}

const read = (steps: string[], segments: string[]): PathMatch =>
  Object.fromEntries(
    steps.flatMap((step, at) => {
      const segment = segments[at]
      if (!isPlace(step) || segment === undefined) return []
      return [step.startsWith('@:') ? [step.slice(2), segment.slice(1)] : [step.slice(1), segment]]
    }),
  )

/**
 * Reads a path by the first shape that fits its beginning, e.g. `/:user/status/:id`. Only `:id` may
 * be lacking (a post's address without its number); what follows the shape is ignored.
 */
export function matchPath(segments: string[], shapes: readonly string[]): PathMatch | null {
  for (const shape of shapes) {
    const steps = shape.slice(1).split('/')
    if (steps.every((step, at) => takes(step, segments[at]))) return read(steps, segments)
  }
  return null
}
