import { describe, expect, test } from '@jest/globals'
import { currentTab } from '../../src/admin/desk/currentTab.ts'
import { deskTabs } from '../../src/admin/factCheck/deskTabs.data.ts'
import { wireTabs } from '../../src/admin/wire/wireTabs.data.ts'

describe('Each page of a desk belongs to one of its parts', () => {
  test.each([
    [wireTabs, '/admin/wire', 'Stream'],
    [wireTabs, '/admin/wire/stories', 'Stories'],
    [wireTabs, '/admin/wire/stories/17', 'Stories'],
    [wireTabs, '/admin/wire/storiesque', 'Stream'],
    [deskTabs, '/admin/fact-check', 'To check'],
    [deskTabs, '/admin/fact-check/17', 'To check'],
    [deskTabs, '/admin/fact-check/impact', 'Impact'],
  ])('%#: %s', (tabs, path, label) => {
    expect(currentTab(tabs, path).label).toBe(label)
  })
})
