import type { CollectionConfig } from 'payload'
import { keepLastAdministrator } from '../hooks/users/keepLastAdministrator.ts'
import { recordRemovedAccount, recordRoleActs } from '../hooks/users/recordRoleActs.ts'
import { refuseWeakPassword } from '../hooks/users/refuseWeakPassword.ts'
import { refuseMalformedInput } from '../hooks/refuseMalformedInput.ts'
import { administratorOfOthers } from '../src/access/administratorOfOthers.ts'
import { administratorButSelf } from '../src/access/administratorButSelf.ts'
import { administratorOrSelf } from '../src/access/administratorOrSelf.ts'
import { administrator } from '../src/access/administrator.ts'
import { staffMay } from '../src/access/staffMay.ts'
import { rolesOf } from '../src/access/rolesOf.ts'
import { servedSecurely } from '../src/adapters/environment.ts'

const eightHours = 8 * 60 * 60
const tenMinutes = 10 * 60 * 1000

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Member of staff', plural: 'Staff' },
  auth: {
    tokenExpiration: eightHours,
    maxLoginAttempts: 5,
    lockTime: tenMinutes,
    cookies: { sameSite: 'Lax', secure: servedSecurely() },
  },
  admin: {
    group: 'Office',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles'],
    description: 'Who works here, and what each of them may do. Several roles are allowed.',
  },
  access: {
    admin: ({ req }) => rolesOf(req.user).length > 0,
    create: administrator,
    read: staffMay('users', 'read'),
    update: administratorOrSelf,
    delete: administratorButSelf,
    unlock: administrator,
  },
  hooks: {
    beforeOperation: [refuseMalformedInput],
    beforeValidate: [refuseWeakPassword],
    afterChange: [recordRoleActs],
    beforeDelete: [keepLastAdministrator],
    afterDelete: [recordRemovedAccount],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      access: { create: administrator, update: administratorOfOthers },
      options: [
        { label: 'Administrator', value: 'administrator' },
        { label: 'Editor', value: 'editor' },
        { label: 'Fact-checker', value: 'factChecker' },
        { label: 'Publisher', value: 'publisher' },
      ],
      admin: {
        description:
          'Editors write, fact-checkers clear, publishers print, administrators look after the house. Nobody changes their own roles.',
      },
    },
  ],
}
