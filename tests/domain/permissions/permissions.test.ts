import { describe, expect, test } from '@jest/globals'
import { mayAct } from '../../../src/domain/permissions/mayAct.ts'
import { mayDo } from '../../../src/domain/permissions/mayDo.ts'
import {
  type Operation,
  permissions,
  type Resource,
} from '../../../src/domain/permissions/permissions.data.ts'
import { role } from '../../../src/domain/permissions/role.ts'

const resources = Object.keys(permissions) as Resource[]
const operations: Operation[] = ['create', 'read', 'update', 'delete']

describe('the table of permissions', () => {
  test('gives nobody anything without a role', () => {
    for (const resource of resources)
      for (const operation of operations) expect(mayDo([], resource, operation)).toBe(false)
  })

  test.each(['snapshots', 'releases', 'wire-revisions', 'events', 'evidence'] as const)(
    'lets no person write %s',
    (resource) => {
      for (const operation of ['create', 'update', 'delete'] as const)
        expect(mayDo(role.options, resource, operation)).toBe(false)
    },
  )

  test('lets a fact-checker begin no article and delete none', () => {
    expect(mayDo(['factChecker'], 'articles', 'create')).toBe(false)
    expect(mayDo(['factChecker'], 'articles', 'delete')).toBe(false)
  })

  test('adds up several roles', () => {
    expect(mayDo(['editor'], 'editions', 'create')).toBe(false)
    expect(mayDo(['editor', 'publisher'], 'editions', 'create')).toBe(true)
  })

  test.each([
    ['press', ['administrator', 'publisher']],
    ['publish', ['administrator', 'publisher']],
    ['correct', ['administrator', 'publisher']],
    ['kill', ['administrator', 'publisher']],
    ['clear', ['factChecker']],
  ] as const)('leaves it to the right roles to %s', (act, roles) => {
    expect(role.options.filter((one) => mayAct([one], act))).toEqual(roles)
  })
})
