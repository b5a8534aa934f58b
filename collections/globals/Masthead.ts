import type { GlobalConfig } from 'payload'
import { refuseMalformedSettings } from '../../hooks/refuseMalformedSettings.ts'
import { staffMay } from '../../src/access/staffMay.ts'
import { checkCalendarDay } from '../../src/fields/checkCalendarDay.ts'
import { checkFirstNumber } from '../../src/fields/checkFirstNumber.ts'
import { checkTimeZone } from '../../src/fields/checkTimeZone.ts'
import { checkVisibleText } from '../../src/fields/checkVisibleText.ts'
import { emptyList } from '../../src/fields/emptyList.ts'

const zone = (description: string) =>
  ({ name: 'zone', type: 'text', required: true, validate: checkTimeZone, admin: { description } }) as const

export const Masthead: GlobalConfig = {
  slug: 'masthead',
  admin: { group: 'Paper', description: 'The paper’s name and the furniture of every page.' },
  access: { read: staffMay('masthead', 'read'), update: staffMay('masthead', 'update') },
  hooks: { beforeOperation: [refuseMalformedSettings] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      defaultValue: 'The Monexus',
      maxLength: 60,
      validate: checkVisibleText,
    },
    { name: 'motto', type: 'text', defaultValue: 'A daily paper reported from the wire', maxLength: 120 },
    {
      name: 'foundedOn',
      label: 'Founded on',
      type: 'text',
      required: true,
      defaultValue: '2026-01-01',
      validate: checkCalendarDay,
      admin: { description: 'The volume is the year since this day.' },
    },
    {
      ...zone('Decides which day it is, such as Europe/London.'),
      name: 'timeZone',
      label: 'Time zone',
      defaultValue: 'UTC',
    },
    {
      name: 'numbering',
      type: 'group',
      admin: { description: 'It holds for the papers to come; a printed number stays.' },
      fields: [
        {
          name: 'by',
          type: 'select',
          label: 'Numbers run',
          required: true,
          defaultValue: 'volume',
          options: [
            { label: 'Within the volume, from 1 each year', value: 'volume' },
            { label: 'On and on', value: 'continuous' },
          ],
        },
        {
          name: 'firstNumber',
          type: 'number',
          label: 'First number',
          required: true,
          defaultValue: 1,
          min: 1,
          max: 1_000_000,
          validate: checkFirstNumber,
          admin: { step: 1, description: 'Of the first paper printed here, for one that moves in.' },
        },
      ],
    },
    {
      name: 'clocks',
      type: 'array',
      hooks: { beforeValidate: [emptyList] },
      maxRows: 8,
      labels: { singular: 'Clock', plural: 'Clocks' },
      admin: {
        description: 'The clocks of the masthead, in their order.',
        components: { RowLabel: '/src/admin/RowTitle#RowTitle' },
      },
      defaultValue: [
        { label: 'UTC', zone: 'UTC' },
        { label: 'New York', zone: 'America/New_York' },
        { label: 'London', zone: 'Europe/London' },
        { label: 'Paris', zone: 'Europe/Paris' },
        { label: 'Tokyo', zone: 'Asia/Tokyo' },
        { label: 'Hong Kong', zone: 'Asia/Hong_Kong' },
      ],
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 24 },
        zone('An IANA zone, such as Asia/Tokyo.'),
      ],
    },
    { name: 'footer', type: 'text', defaultValue: 'Monexus Media · reported from the wire', maxLength: 200 },
  ],
}
