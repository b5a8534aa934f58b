import type { GlobalConfig } from 'payload'
import { refuseMalformedSettings } from '../../hooks/refuseMalformedSettings.ts'
import { staffMay } from '../../src/access/staffMay.ts'
import { choices } from '../../src/fields/choices.ts'
import { emptyList } from '../../src/fields/emptyList.ts'

export const Markets: GlobalConfig = {
  slug: 'markets',
  admin: { group: 'Paper', description: 'The instruments of the markets strip, in their order.' },
  access: { read: staffMay('markets', 'read'), update: staffMay('markets', 'update') },
  hooks: { beforeOperation: [refuseMalformedSettings] },
  fields: [
    {
      name: 'instruments',
      type: 'array',
      hooks: { beforeValidate: [emptyList] },
      maxRows: 60,
      admin: { components: { RowLabel: '/src/admin/RowTitle#RowTitle' }, initCollapsed: true },
      fields: [
        { name: 'symbol', type: 'text', required: true, maxLength: 16 },
        { name: 'label', type: 'text', required: true, maxLength: 40 },
        {
          name: 'kind',
          type: 'select',
          required: true,
          options: choices(['index', 'fund', 'crypto', 'commodity', 'currency']),
        },
        {
          name: 'proxyFor',
          type: 'text',
          label: 'Stands in for',
          admin: {
            description: 'What it stands in for, if it is not the thing itself: SPY is not the S&P 500.',
          },
        },
        { name: 'decimals', type: 'number', defaultValue: 2, min: 0, max: 6 },
        { name: 'prefix', type: 'text', maxLength: 4 },
      ],
    },
  ],
}
