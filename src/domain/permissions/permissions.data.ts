import type { Role } from './role.ts'

/** The operations of a collection that a role may be given. */
export type Operation = 'create' | 'read' | 'update' | 'delete'

const staff: Role[] = ['administrator', 'editor', 'factChecker', 'publisher']
const desk: Role[] = ['administrator', 'editor', 'publisher']
const press: Role[] = ['administrator', 'publisher']
const office: Role[] = ['administrator']
const nobody: Role[] = []

/**
 * Who may do what, collection by collection. Machines (the wire, the press, the audit) act
 * through commands, which is why some rows name nobody: no person writes there by hand.
 */
export const permissions = {
  users: { create: office, read: staff, update: staff, delete: office },
  'agent-keys': { create: office, read: office, update: office, delete: nobody },
  sections: { create: press, read: staff, update: press, delete: office },
  sources: { create: desk, read: staff, update: desk, delete: office },
  'wire-items': { create: nobody, read: staff, update: desk, delete: nobody },
  'wire-revisions': { create: nobody, read: staff, update: nobody, delete: nobody },
  'story-decisions': { create: nobody, read: staff, update: nobody, delete: nobody },
  syntheses: { create: nobody, read: staff, update: nobody, delete: nobody },
  'proposed-updates': { create: nobody, read: staff, update: nobody, delete: nobody },
  stories: { create: desk, read: staff, update: desk, delete: desk },
  articles: { create: desk, read: staff, update: staff, delete: desk },
  'provenance-links': { create: desk, read: staff, update: staff, delete: desk },
  'claim-checks': { create: ['factChecker'], read: staff, update: nobody, delete: nobody },
  evidence: { create: nobody, read: staff, update: nobody, delete: nobody },
  corrections: { create: nobody, read: staff, update: nobody, delete: nobody },
  editions: { create: press, read: staff, update: press, delete: press },
  'edition-templates': { create: press, read: staff, update: press, delete: press },
  proofs: { create: nobody, read: staff, update: nobody, delete: nobody },
  'signing-keys': { create: nobody, read: staff, update: nobody, delete: nobody },
  snapshots: { create: nobody, read: staff, update: nobody, delete: nobody },
  releases: { create: nobody, read: staff, update: nobody, delete: nobody },
  events: { create: nobody, read: office, update: nobody, delete: nobody },
  media: { create: desk, read: staff, update: desk, delete: desk },
  masthead: { create: nobody, read: staff, update: office, delete: nobody },
  policy: { create: nobody, read: staff, update: office, delete: nobody },
  'synthesis-forms': { create: nobody, read: staff, update: press, delete: nobody },
  markets: { create: nobody, read: staff, update: desk, delete: nobody },
  'payload-jobs-stats': { create: nobody, read: nobody, update: nobody, delete: nobody },
} satisfies Record<string, Record<Operation, Role[]>>

export type Resource = keyof typeof permissions

/** The acts of the newsroom that are more than a change of a document. */
export type Act = 'publish' | 'press' | 'clear' | 'correct' | 'kill' | 'void' | 'synthesise'

export const actors: Record<Act, Role[]> = {
  publish: press,
  press,
  correct: press,
  kill: press,
  void: press,
  clear: ['factChecker'],
  // Drafting is writing. Of what is in print, only who may publish changes the links.
  synthesise: desk,
}
