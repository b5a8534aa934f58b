import type { User } from '../../generated/payload-types.ts'

/** Who does what in the demo newsroom: nobody clears copy of their own. */
export interface DemoStaff {
  editor: User
  checker: User
  publisher: User
}
