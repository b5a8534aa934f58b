import type { GlobalConfig } from 'payload'
import { refuseMalformedSettings } from '../../hooks/refuseMalformedSettings.ts'
import { staffMay } from '../../src/access/staffMay.ts'

export const Policy: GlobalConfig = {
  slug: 'policy',
  admin: { group: 'Office', description: 'How strict the gate is where the house may choose.' },
  access: { read: staffMay('policy', 'read'), update: staffMay('policy', 'update') },
  hooks: { beforeOperation: [refuseMalformedSettings] },
  fields: [
    {
      name: 'minimumLinks',
      type: 'number',
      label: 'Fewest provenance links',
      required: true,
      defaultValue: 1,
      min: 1,
      max: 20,
      admin: { description: 'How many different posts or pages an article must rest on.' },
    },
    {
      name: 'singleOrigin',
      type: 'select',
      label: 'When all rests on one origin',
      required: true,
      defaultValue: 'warn',
      options: [
        { label: 'Say nothing', value: 'off' },
        { label: 'Warn', value: 'warn' },
        { label: 'Block', value: 'block' },
      ],
      admin: {
        description: 'One owner, or one text that several pass on. A publisher may waive it with a reason.',
      },
    },
    {
      name: 'modelDrafts',
      type: 'select',
      label: 'Drafts by a language model',
      required: true,
      // Careful: whoever sets up a server names a model, whoever leads the newsroom lets it write.
      defaultValue: 'forbidden',
      options: [
        { label: 'Forbidden', value: 'forbidden' },
        { label: 'Allowed', value: 'allowed' },
      ],
      admin: {
        description:
          'Whether a configured model may draft from the wire. The extractive engine always may: it writes no word of its own on what happened. While it is forbidden, no sentence of a model’s draft is printed.',
      },
    },
    {
      name: 'alarmMail',
      type: 'email',
      label: 'Mail for alarms',
      admin: { description: 'Where a schedule that printed nothing is reported, beside the dashboard.' },
    },
  ],
}
