import type { TextField } from 'payload'

/** The headline of an article; lists say under it which agent began the article, if one did. */
export const headlineField: TextField = {
  name: 'headline',
  type: 'text',
  maxLength: 240,
  admin: { components: { Cell: '/src/admin/agents/HeadlineCell#HeadlineCell' } },
}
