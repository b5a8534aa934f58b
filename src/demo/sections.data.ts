import type { DemoSection } from './DemoSection.ts'

export const sections: DemoSection[] = [
  { title: 'World', slug: 'world', order: 1, colour: 'crimson', desk: 'World desk' },
  { title: 'Politics', slug: 'politics', order: 2, colour: 'indigo', desk: 'Assembly desk' },
  { title: 'Business', slug: 'business', order: 3, colour: 'ochre', desk: 'Markets and trade desk' },
  { title: 'Technology', slug: 'tech', order: 4, colour: 'teal', desk: 'Technology desk' },
  { title: 'Science', slug: 'science', order: 5, colour: 'moss', desk: 'Science desk' },
  { title: 'Culture', slug: 'culture', order: 6, colour: 'plum', desk: 'Culture desk' },
]
